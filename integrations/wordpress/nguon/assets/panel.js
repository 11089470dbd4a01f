/**
 * The sidebar, the pre-publish panel and the full report.
 */
( function ( nguon, wp ) {
	'use strict';

	const { createElement: el, useState, useEffect, useRef, Fragment } = wp.element;
	const { Button, ExternalLink, Modal, Notice, PanelBody, Spinner, TextControl, TextareaControl } = wp.components;
	const { useDispatch, useSelect } = wp.data;
	const { __, _n, sprintf } = wp.i18n;
	const { visible, webAddress } = nguon.text;
	// Since WordPress 6.6 these are the editor's; before, the post editor's.
	const { PluginSidebar, PluginSidebarMoreMenuItem, PluginPrePublishPanel } = wp.editor && wp.editor.PluginSidebar ? wp.editor : wp.editPost;
	const SIDEBAR = 'nguon/nguon';
	const SHOWN_BEFORE_PUBLISHING = 3;

	const ICON = el( 'svg', { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true },
		el( 'path', { d: 'M5 4h9v1.5H6.5v13H13V20H5V4Zm3.5 4h6v1.5h-6V8Zm0 3.5h4V13h-4v-1.5Zm6.2 6.1-2.6-2.6-1 1.1 3.6 3.6 6-6.6-1.1-1-4.9 5.5Z', fill: 'currentColor' } ) );

	const useNguon = () => useSelect( ( select ) => {
		const { phase, report, check, error, source } = select( nguon.store ).state();
		return { phase, report, check, error, source, stale: select( nguon.store ).isStale(), ...select( nguon.store ).findings() };
	}, [] );

	/* translators: %d: number of errors. */
	const errors = ( n ) => sprintf( _n( '%d error', '%d errors', n, 'nguon' ), n );
	/* translators: %d: number of warnings. */
	const warnings = ( n ) => sprintf( _n( '%d warning', '%d warnings', n, 'nguon' ), n );

	/** The verdict in words: [ kind, headline, what it means ]. */
	function verdict( check ) {
		if ( check.verdict === 'discrepancies' ) {
			const counts = [ check.errors && errors( check.errors ), check.warnings && warnings( check.warnings ) ].filter( Boolean ).join( ', ' );
			return [ check.errors ? 'error' : 'warning', counts, __( 'The post and its source differ.', 'nguon' ) ];
		}
		if ( check.verdict === 'consistent' ) {
			return [ 'good', __( 'Agrees with its source', 'nguon' ), __( 'What could be compared agrees.', 'nguon' ) ];
		}
		return [ 'unsure', __( 'Inconclusive', 'nguon' ), __( 'Too little could be compared to say whether the post is right.', 'nguon' ) ];
	}

	function Verdict( { check, stale } ) {
		const [ kind, headline, meaning ] = verdict( check );
		const { formats } = ( wp.date.getSettings || wp.date.__experimentalGetSettings )();
		const when = wp.date.dateI18n( formats.datetimeAbbreviated || formats.datetime, check.at );
		const line = check.by
			/* translators: 1: date and time, 2: a person. */
			? sprintf( __( 'Checked %1$s by %2$s', 'nguon' ), when, visible( check.by ) )
			/* translators: %s: date and time. */
			: sprintf( __( 'Checked %s', 'nguon' ), when );
		return el( 'div', { className: `nguon-verdict nguon-is-${ kind }`, role: 'status' },
			el( 'strong', null, headline ), el( 'span', null, meaning ), el( 'span', { className: 'nguon-quiet' }, line ),
			stale && el( 'span', { className: 'nguon-stale' }, __( 'The post was edited since.', 'nguon' ) ) );
	}

	/** The button, and what is told while it works or when it fails. */
	function CheckButton() {
		const { phase, report, error, stale } = useNguon();
		const { check, stop } = useDispatch( nguon.store );
		const working = phase === 'working';
		const label = ! report ? __( 'Check against source', 'nguon' ) : __( 'Check again', 'nguon' );
		if ( ! nguon.configured ) {
			return el( Notice, { status: 'warning', isDismissible: false, className: 'nguon-notice' },
				__( 'No service is set up yet.', 'nguon' ), ' ',
				nguon.settings ? el( 'a', { href: nguon.settings }, __( 'Set it up', 'nguon' ) ) : __( 'An administrator can do that under Settings → Nguon.', 'nguon' ) );
		}
		return el( Fragment, null,
			el( 'div', { className: 'nguon-actions' },
				el( Button, { variant: ! report || stale ? 'primary' : 'secondary', onClick: () => check(), disabled: working, isBusy: working, className: 'nguon-check' }, label ),
				working && el( Button, { variant: 'tertiary', onClick: stop }, __( 'Stop waiting', 'nguon' ) )
			),
			working && el( 'p', { className: 'nguon-working', role: 'status' }, el( Spinner ), __( 'Reading the source and comparing… You can go on writing.', 'nguon' ) ),
			phase === 'failed' && el( Notice, { status: 'error', isDismissible: false, className: 'nguon-notice' }, visible( error.message ) )
		);
	}

	/** The source, where the text names none or its page cannot be had. */
	function SourceFields() {
		const { source } = useNguon();
		const { setSource } = useDispatch( nguon.store );
		return el( Fragment, null,
			el( TextControl, { label: __( 'Address of the source', 'nguon' ), help: __( 'Only needed where the post does not link to it.', 'nguon' ), type: 'url', value: source.url, placeholder: 'https://', onChange: ( url ) => setSource( { url } ), __nextHasNoMarginBottom: true } ),
			el( TextareaControl, { label: __( 'Text of the source', 'nguon' ), help: __( 'Paste it here if its page is behind a paywall or gone. It is sent with the check and not stored here.', 'nguon' ), value: source.text, rows: 3, onChange: ( text ) => setSource( { text } ), __nextHasNoMarginBottom: true } )
		);
	}

	function Source( { source } ) {
		const href = webAddress( source.final_url || source.url );
		const name = visible( source.title || source.url || __( 'Pasted text', 'nguon' ) );
		return el( 'li', null, el( 'span', { lang: source.language }, href ? el( ExternalLink, { href }, name ) : name ),
			source.publisher && el( 'span', { className: 'nguon-quiet' }, ' ', visible( source.publisher ) ) );
	}

	/** What was compared and what was not, in so many words. */
	function SmallPrint( { report } ) {
		const c = report.coverage || {};
		const limits = report.limits.filter( ( limit ) => limit.code !== 'no-source' );
		return el( Fragment, null,
			/* translators: 1 and 2: numbers of sentences, 3 and 4: of figures, 5 and 6: of attributions. */
			el( 'p', null, sprintf( __( 'Compared: %1$d of %2$d sentences, %3$d of %4$d figures, %5$d of %6$d attributions.', 'nguon' ),
				c.aligned_sentences, c.article_sentences, c.figures_compared, c.figures_read, c.attributions_compared, c.attributions_read ) ),
			report.sources.length > 0 && el( 'ul', { className: 'nguon-sources' }, report.sources.map( ( s ) => el( Source, { key: s.index, source: s } ) ) ),
			limits.length > 0 && el( 'ul', { className: 'nguon-limits' }, limits.map( ( l, i ) => el( 'li', { key: i }, visible( l.message ) ) ) )
		);
	}

	/** The report's own element, side by side. What is dismissed in it is dismissed here. */
	function FullReport( { report } ) {
		const [ open, setOpen ] = useState( false );
		const [ failed, setFailed ] = useState( false );
		const place = useRef();
		const { dismiss, takeBack } = useDispatch( nguon.store );
		useEffect( () => {
			if ( ! open ) {
				return;
			}
			const verdictNow = () => ( { verdict: wp.data.select( nguon.store ).state().check.verdict } );
			import( nguon.reportView ).then( () => {
				const view = document.createElement( 'nguon-report' );
				view.setAttribute( 'lang', document.documentElement.lang || 'en' );
				view.setAttribute( 'theme', 'light' );
				view.actions = {
					dismiss: ( finding, reason ) => dismiss( finding.id, reason ).then( verdictNow ),
					restore: ( finding ) => takeBack( finding.id ).then( verdictNow ),
				};
				view.report = JSON.parse( JSON.stringify( report ) ); // It marks dismissals in its own.
				place.current && place.current.replaceChildren( view );
			}, () => setFailed( true ) );
		}, [ open ] );
		const title = __( 'Post and source side by side', 'nguon' );
		return el( Fragment, null,
			el( Button, { variant: 'link', onClick: () => setOpen( true ) }, title ),
			open && el( Modal, { title, onRequestClose: () => setOpen( false ), className: 'nguon-modal', isFullScreen: true },
				failed ? el( Notice, { status: 'error', isDismissible: false }, __( 'The report view could not be loaded.', 'nguon' ) ) : el( 'div', { ref: place } ) )
		);
	}

	const List = ( { of, as, report } ) => el( 'ul', { className: 'nguon-list' }, of.map( ( finding ) => el( as, { key: finding.id, finding, report } ) ) );

	/* translators: 1: a heading, 2: a number. */
	const counted = ( title, n ) => sprintf( __( '%1$s (%2$d)', 'nguon' ), title, n );

	function Sidebar() {
		const { phase, report, check, stale, standing, omitted, dismissed } = useNguon();
		const sourceless = report && report.limits.some( ( limit ) => limit.code === 'no-source' );
		const grave = standing.filter( ( f ) => f.severity !== 'info' );
		const remarks = standing.filter( ( f ) => f.severity === 'info' );
		return el( 'div', { className: 'nguon-sidebar' },
			el( PanelBody, null,
				check && phase !== 'working' && el( Verdict, { check, stale } ),
				sourceless && el( Notice, { status: 'warning', isDismissible: false, className: 'nguon-notice' },
					__( 'The post names no source. Add a line “Source: https://…” to it, or give the source below, and check again.', 'nguon' ) ),
				el( CheckButton ),
				report && nguon.reportView && el( FullReport, { report } )
			),
			grave.length > 0 && el( PanelBody, { title: counted( __( 'To correct or dismiss', 'nguon' ), grave.length ) }, el( List, { of: grave, as: nguon.Finding, report } ) ),
			remarks.length > 0 && el( PanelBody, { title: counted( __( 'Remarks', 'nguon' ), remarks.length ), initialOpen: ! grave.length }, el( List, { of: remarks, as: nguon.Finding, report } ) ),
			omitted.length > 0 && el( PanelBody, { title: counted( __( 'Left out of the post', 'nguon' ), omitted.length ), initialOpen: false }, el( List, { of: omitted, as: nguon.Omitted, report } ) ),
			dismissed.length > 0 && el( PanelBody, { title: counted( __( 'Dismissed', 'nguon' ), dismissed.length ), initialOpen: false }, el( List, { of: dismissed, as: nguon.Dismissed, report } ) ),
			report && el( PanelBody, { title: __( 'What was checked, and what was not', 'nguon' ), initialOpen: check.verdict === 'inconclusive' && ! sourceless }, el( SmallPrint, { report } ) ),
			nguon.configured && el( PanelBody, { key: `source-${ !! sourceless }`, title: __( 'Source', 'nguon' ), initialOpen: !! sourceless || !! nguon.source }, el( SourceFields ) )
		);
	}

	/** One line of a finding before publishing. */
	function Line( { finding } ) {
		const { sign, label } = nguon.SEVERITY[ finding.severity ];
		const placed = useSelect( ( select ) => select( nguon.store ).places().has( finding.id ), [ finding.id ] );
		return el( 'li', { className: `nguon-line nguon-is-${ finding.severity }` },
			el( 'span', { className: 'nguon-sign', role: 'img', 'aria-label': label }, sign ),
			el( 'span', null, visible( finding.message ), placed && el( Fragment, null, ' ', el( Button, { variant: 'link', onClick: () => nguon.jump( finding.id ) }, __( 'Show', 'nguon' ) ) ) ) );
	}

	/** Before publishing: the outcome, the gravest findings, and the lock where an administrator set one. */
	function BeforePublishing() {
		const { check, stale, standing, phase } = useNguon();
		const { lockPostSaving, unlockPostSaving } = useDispatch( 'core/editor' );
		const { openGeneralSidebar } = useDispatch( 'core/edit-post' );
		const grave = standing.filter( ( f ) => f.severity !== 'info' );
		const locked = nguon.lock && !! check && check.errors > 0;
		useEffect( () => {
			if ( locked ) {
				lockPostSaving( 'nguon' );
			}
			return () => unlockPostSaving( 'nguon' );
		}, [ locked ] );
		const details = () => {
			const moved = wp.data.dispatch( 'core/editor' ).closePublishSidebar; // As above.
			( moved || wp.data.dispatch( 'core/edit-post' ).closePublishSidebar )();
			openGeneralSidebar( SIDEBAR );
		};
		return el( 'div', { className: 'nguon-before' },
			locked && el( Notice, { status: 'error', isDismissible: false, className: 'nguon-notice' }, __( 'Publishing waits until no error stands: correct and check again, or dismiss with a reason.', 'nguon' ) ),
			check && phase !== 'working' ? el( Verdict, { check, stale } ) : phase !== 'working' && el( 'p', null, __( 'This post was not checked against its source yet.', 'nguon' ) ),
			grave.length > 0 && el( 'ul', { className: 'nguon-list' }, grave.slice( 0, SHOWN_BEFORE_PUBLISHING ).map( ( finding ) => el( Line, { key: finding.id, finding } ) ) ),
			el( CheckButton ),
			check && el( Button, { variant: 'link', onClick: details }, __( 'See the findings', 'nguon' ) )
		);
	}

	function Plugin() {
		const { load } = useDispatch( nguon.store );
		useEffect( () => {
			if ( nguon.check && nguon.configured ) {
				load();
			}
		}, [] );
		return el( Fragment, null,
			el( nguon.marksView ),
			el( PluginSidebarMoreMenuItem, { target: 'nguon', icon: ICON }, __( 'Source check', 'nguon' ) ),
			el( PluginSidebar, { name: 'nguon', title: __( 'Source check', 'nguon' ), icon: ICON }, el( Sidebar ) ),
			el( PluginPrePublishPanel, { title: __( 'Source check', 'nguon' ), icon: ICON, initialOpen: true }, el( BeforePublishing ) )
		);
	}

	wp.plugins.registerPlugin( 'nguon', { render: Plugin, icon: ICON } );
} )( ( window.nguon = window.nguon || {} ), window.wp );
