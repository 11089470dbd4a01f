/**
 * What the sidebar, the marks and the pre-publish panel share: the last check and how the present one stands.
 */
( function ( nguon, wp ) {
	'use strict';

	const { __ } = wp.i18n;
	const NAME = 'nguon/check';
	const RANK = { error: 0, warning: 1, info: 2 };

	const PAUSE_MS = 500;

	const INITIAL = {
		phase: 'idle', // idle, working, failed
		run: 0, // Answers to an older run are not wanted any more.
		report: null,
		check: nguon.check || null,
		sent: null, // Solid text of what the report is about; null: as the report has it.
		error: null,
		source: { url: nguon.source || '', text: '' },
		current: null, // The finding that was last shown in the post.
	};

	function reducer( state = INITIAL, action ) {
		switch ( action.type ) {
			case 'BEGIN':
				return { ...state, phase: 'working', error: null, run: state.run + 1 };
			case 'STOP':
				return { ...state, phase: 'idle', run: state.run + 1 };
			case 'DONE':
				return { ...state, phase: 'idle', report: action.report, check: action.check, sent: action.sent, current: null };
			case 'FAILED':
				return { ...state, phase: 'failed', error: action.error };
			case 'SOURCE':
				return { ...state, source: { ...state.source, ...action.source } };
			case 'CURRENT':
				return { ...state, current: action.id };
			case 'DISMISSALS':
				return { ...state, check: action.check || state.check, report: state.report && withDismissals( state.report, action ) };
		}
		return state;
	}

	/** The report after a dismissal or its withdrawal: of the finding in question, the post's word is the last. */
	function withDismissals( report, { check, dismissals, id } ) {
		const findings = report.findings.map( ( finding ) => {
			const { dismissed, ...rest } = finding;
			const now = dismissals[ finding.id ] || ( finding.id === id ? null : dismissed );
			return now ? { ...rest, dismissed: now } : rest;
		} );
		return { ...report, findings, verdict: check ? check.verdict : report.verdict };
	}

	const path = ( rest ) => `/nguon/v1/posts/${ wp.data.select( 'core/editor' ).getCurrentPostId() }/${ rest }`;

	/** The post as it stands on the screen. */
	function now() {
		const editor = wp.data.select( 'core/editor' );
		const title = editor.getEditedPostAttribute( 'title' ) || '';
		return { title, pieces: pieces( title, wp.data.select( 'core/block-editor' ).getBlocks() ) };
	}

	let last = { title: null, blocks: null, pieces: [] };
	function pieces( title, blocks ) {
		if ( last.title !== title || last.blocks !== blocks ) {
			last = { title, blocks, pieces: nguon.text.read( title, blocks ) };
		}
		return last.pieces;
	}

	const told = ( error ) => ( {
		code: error.code || '',
		message: error.code === 'fetch_error' || error.code === 'invalid_json' || ! error.message
			? __( 'WordPress itself could not be reached, or gave an answer that cannot be read. Are you still online and logged in?', 'nguon' )
			: error.message,
	} );

	const actions = {
		check: () => async ( { dispatch, select } ) => {
			dispatch( { type: 'BEGIN' } );
			const run = select.state().run;
			const is = now();
			const source = select.state().source;
			const data = {
				title: is.title,
				html: nguon.text.toHtml( is.pieces ),
				content: wp.data.select( 'core/editor' ).getEditedPostContent(),
				source_url: source.url.trim(),
				source_text: source.text,
			};
			try {
				let answer = await wp.apiFetch( { path: path( 'check' ), method: 'POST', data } );
				while ( answer.job && select.state().run === run ) {
					await new Promise( ( resume ) => setTimeout( resume, PAUSE_MS ) ); // The service waits by itself; if it cannot, do not press it.
					answer = await wp.apiFetch( { path: path( `jobs/${ answer.job }` ) } );
				}
				if ( select.state().run === run ) {
					dispatch( { type: 'DONE', report: answer.report, check: answer.check, sent: nguon.text.solidOf( is.pieces ) } );
				}
			} catch ( error ) {
				if ( select.state().run === run ) {
					dispatch( { type: 'FAILED', error: told( error ) } );
				}
			}
		},
		stop: () => ( { type: 'STOP' } ),
		/** The last check again, when the editor opens. A service that is away is no matter before somebody asks for a check. */
		load: () => async ( { dispatch, select } ) => {
			const run = select.state().run;
			try {
				const answer = await wp.apiFetch( { path: path( 'check' ) } );
				if ( answer && answer.report && select.state().run === run ) {
					dispatch( { type: 'DONE', report: answer.report, check: answer.check, sent: null } );
				}
			} catch ( error ) {
				if ( select.state().run === run ) {
					dispatch( { type: 'FAILED', error: told( error ) } );
				}
			}
		},
		dismiss: ( id, reason ) => async ( { dispatch } ) => {
			const answer = await wp.apiFetch( { path: path( `findings/${ id }/dismissal` ), method: 'POST', data: { reason } } );
			dispatch( { type: 'DISMISSALS', id, ...answer } );
		},
		takeBack: ( id ) => async ( { dispatch } ) => {
			const answer = await wp.apiFetch( { path: path( `findings/${ id }/dismissal` ), method: 'DELETE' } );
			dispatch( { type: 'DISMISSALS', id, ...answer } );
		},
		setSource: ( source ) => ( { type: 'SOURCE', source } ),
		setCurrent: ( id ) => ( { type: 'CURRENT', id } ),
	};

	const NONE = { standing: [], omitted: [], dismissed: [] };
	let sorted = { report: null, value: NONE };

	/** Findings as an editor reads them: what stands by severity and place, what was left out, what was dismissed. */
	function findings( state ) {
		if ( sorted.report !== state.report ) {
			const value = { standing: [], omitted: [], dismissed: [] };
			for ( const finding of state.report ? state.report.findings : [] ) {
				const list = finding.dismissed ? 'dismissed' : finding.category === 'omission' ? 'omitted' : 'standing';
				value[ list ].push( finding );
			}
			const place = ( f ) => ( f.article ? f.article.start : Infinity );
			value.standing.sort( ( a, b ) => RANK[ a.severity ] - RANK[ b.severity ] || place( a ) - place( b ) );
			sorted = { report: state.report, value };
		}
		return sorted.value;
	}

	let found = { report: null, pieces: null, value: new Map() };

	/** Where the findings' words stand now. */
	function places( state ) {
		const is = now().pieces;
		if ( found.report !== state.report || found.pieces !== is ) {
			found = { report: state.report, pieces: is, value: state.report ? nguon.text.places( state.report, is ) : new Map() };
		}
		return found.value;
	}

	/** Was the post edited since the report? The post is looked at in any case: who asks first is told of later changes to it. */
	function isStale( { report, sent } ) {
		const is = now().pieces;
		return !! report && nguon.text.solidOf( is ) !== ( sent === null ? nguon.text.solid( report.article.text || '' ) : sent );
	}

	const store = wp.data.createReduxStore( NAME, {
		reducer,
		actions,
		selectors: { state: ( state ) => state, findings, places, isStale },
	} );
	wp.data.register( store );
	nguon.store = NAME;
} )( ( window.nguon = window.nguon || {} ), window.wp );
