/**
 * One finding as a card: what the post says, what the source says, why, and what can be done about it.
 */
( function ( nguon, wp ) {
	'use strict';

	const { createElement: el, useState, Fragment } = wp.element;
	const { Button, TextareaControl, Notice } = wp.components;
	const { useDispatch, useSelect } = wp.data;
	const { __, _x, sprintf } = wp.i18n;
	const { visible, slice } = nguon.text;
	const AROUND = 90;

	const SEVERITY = {
		error: { label: __( 'Error', 'nguon' ), sign: '✕' },
		warning: { label: __( 'Warning', 'nguon' ), sign: '!' },
		info: { label: __( 'Remark', 'nguon' ), sign: 'i' },
	};
	const CATEGORY = {
		figure: __( 'Figure', 'nguon' ),
		date: __( 'Date', 'nguon' ),
		attribution: __( 'Attribution', 'nguon' ),
		quote: __( 'Quotation', 'nguon' ),
		name: __( 'Name', 'nguon' ),
		claim: __( 'Claim', 'nguon' ),
		unsupported: __( 'Not in the source', 'nguon' ),
		omission: __( 'Left out', 'nguon' ),
		integrity: __( 'Damaged text', 'nguon' ),
	};
	const REASONS = [
		__( 'Checked with the author.', 'nguon' ),
		__( 'From another source.', 'nguon' ),
		__( 'Same meaning.', 'nguon' ),
	];

	/** What stands before, in and after the words, cut to what is near them. Offsets in code points of the owning text. */
	function cut( sentence, start, end ) {
		const from = Math.max( 0, start - sentence.start );
		const to = Math.max( from, end - sentence.start );
		const points = Array.from( sentence.text );
		const words = points.slice( from, to );
		const middle = words.length > 4 * AROUND ? [ ...words.slice( 0, 2 * AROUND ), ' […] ', ...words.slice( -2 * AROUND ) ] : words;
		const before = points.slice( 0, from ).join( '' );
		const after = points.slice( to ).join( '' );
		return [
			before.length > AROUND ? '…' + before.slice( -AROUND ).replace( /^\S*\s/, '' ) : before,
			middle.join( '' ),
			after.length > AROUND ? after.slice( 0, AROUND ).replace( /\s\S*$/, '' ) + '…' : after,
		].map( visible );
	}

	function Passage( { label, lang, parts, severity, children } ) {
		return el( 'div', { className: 'nguon-passage' },
			el( 'div', { className: 'nguon-label' }, label ),
			parts && el( 'blockquote', { lang, dir: 'ltr' }, parts[ 0 ], el( 'mark', { className: `nguon-${ severity }` }, parts[ 1 ] ), parts[ 2 ] ),
			children
		);
	}

	function PostPassage( { finding, report } ) {
		const spot = finding.article;
		if ( ! spot ) {
			return null;
		}
		const sentence = report.article.sentences[ spot.sentence ] || { start: spot.start - spot.prefix.length, text: spot.prefix + spot.text + spot.suffix };
		return el( Passage, { label: __( 'The post', 'nguon' ), lang: report.article.language, parts: cut( sentence, spot.start, spot.end ), severity: finding.severity } );
	}

	function SourcePassage( { finding, report } ) {
		const spot = finding.source;
		if ( ! spot ) {
			return el( Passage, { label: __( 'The source', 'nguon' ) }, el( 'p', { className: 'nguon-quiet' }, __( 'Nothing in the source answers this.', 'nguon' ) ) );
		}
		const source = report.sources.find( ( s ) => s.index === spot.source );
		const sentence = source && source.sentences[ spot.sentence ];
		const parts = sentence ? cut( sentence, spot.start, spot.end ) : [ '', visible( spot.text ), '' ];
		const short = ( text ) => visible( slice( text, 0, 320 ) ) + ( Array.from( text ).length > 320 ? '…' : '' );
		return el( Passage, { label: __( 'The source', 'nguon' ), lang: source ? source.language : 'vi', parts, severity: finding.severity },
			spot.translation && el( 'p', { className: 'nguon-english' }, el( 'span', null, __( 'In English:', 'nguon' ) ), ' ', short( spot.translation ) ),
			! spot.translation && spot.gloss && el( 'details', { className: 'nguon-english' }, el( 'summary', null, __( 'Word by word', 'nguon' ) ), short( spot.gloss ) )
		);
	}

	/** The reason without the source's passage at its end, which stands above it already. */
	const reason = ( { explanation, source } ) => visible( source ? explanation.replace( / The source: “[^”]*”$/, '' ) : explanation );

	function Suggestion( { text } ) {
		const { createSuccessNotice } = useDispatch( 'core/notices' );
		const ref = wp.compose.useCopyToClipboard( text, () => createSuccessNotice( __( 'Suggestion copied.', 'nguon' ), { type: 'snackbar' } ) );
		return el( 'div', { className: 'nguon-suggestion' },
			el( 'div', null, el( 'div', { className: 'nguon-label' }, __( 'Suggestion', 'nguon' ) ), visible( text ) ),
			el( Button, { ref, variant: 'secondary', isSmall: true, className: 'nguon-small' }, __( 'Copy', 'nguon' ) )
		);
	}

	/** Asks why, and keeps the answer with the post. */
	function Dismissing( { finding, onEnd } ) {
		const [ reason, setReason ] = useState( '' );
		const [ busy, setBusy ] = useState( false );
		const [ failed, setFailed ] = useState( '' );
		const { dismiss } = useDispatch( nguon.store );
		const submit = async ( event ) => {
			event.preventDefault();
			setBusy( true );
			try {
				await dismiss( finding.id, reason.trim() );
			} catch ( error ) {
				setFailed( error.message || __( 'That could not be saved.', 'nguon' ) );
				setBusy( false );
			}
		};
		return el( 'form', { className: 'nguon-dismissing', onSubmit: submit },
			el( TextareaControl, { label: __( 'Why does this need no correction?', 'nguon' ), value: reason, onChange: setReason, rows: 2, maxLength: nguon.mostReason, autoFocus: true, __nextHasNoMarginBottom: true } ),
			el( 'div', { className: 'nguon-chips' }, REASONS.map( ( text ) => el( Button, { key: text, className: 'nguon-chip', onClick: () => setReason( text ) }, text ) ) ),
			failed && el( Notice, { status: 'error', isDismissible: false }, failed ),
			el( 'div', { className: 'nguon-actions' },
				el( Button, { variant: 'primary', className: 'nguon-small', type: 'submit', disabled: busy || ! reason.trim(), isBusy: busy }, __( 'Dismiss', 'nguon' ) ),
				el( Button, { variant: 'tertiary', className: 'nguon-small', onClick: onEnd }, __( 'Cancel', 'nguon' ) )
			)
		);
	}

	function ShowButton( { finding } ) {
		const placed = useSelect( ( select ) => select( nguon.store ).places().has( finding.id ), [ finding.id ] );
		if ( ! finding.article ) {
			return null;
		}
		return placed
			? el( Button, { variant: 'secondary', className: 'nguon-small', onClick: () => nguon.jump( finding.id ) }, __( 'Show in post', 'nguon' ) )
			: el( 'span', { className: 'nguon-quiet' }, __( 'These words were edited.', 'nguon' ) );
	}

	/** A finding that stands. */
	function Finding( { finding, report } ) {
		const [ dismissing, setDismissing ] = useState( false );
		const current = useSelect( ( select ) => select( nguon.store ).state().current === finding.id, [ finding.id ] );
		const { label, sign } = SEVERITY[ finding.severity ] || SEVERITY.info;
		return el( 'li', { className: `nguon-finding nguon-is-${ finding.severity }${ current ? ' nguon-is-current' : '' }`, 'data-finding': finding.id },
			el( 'div', { className: 'nguon-head' },
				el( 'span', { className: 'nguon-sign', 'aria-hidden': true }, sign ),
				el( 'span', { className: 'nguon-severity' }, label ),
				el( 'span', { className: 'nguon-quiet' }, CATEGORY[ finding.category ] || finding.category )
			),
			el( 'p', { className: 'nguon-message' }, visible( finding.message ) ),
			el( PostPassage, { finding, report } ),
			finding.category !== 'integrity' && el( SourcePassage, { finding, report } ),
			finding.explanation && el( 'p', { className: 'nguon-why' }, el( 'span', { className: 'nguon-label' }, _x( 'Why', 'heading of a reason', 'nguon' ) ), ' ', reason( finding ) ),
			finding.suggestion && el( Suggestion, { text: finding.suggestion } ),
			dismissing
				? el( Dismissing, { finding, onEnd: () => setDismissing( false ) } )
				: el( 'div', { className: 'nguon-actions' },
					el( ShowButton, { finding } ),
					el( Button, { variant: 'tertiary', className: 'nguon-small', onClick: () => setDismissing( true ) }, __( 'Dismiss…', 'nguon' ) )
				)
		);
	}

	/** A finding that an editor dismissed, with the reason. */
	function Dismissed( { finding } ) {
		const [ failed, setFailed ] = useState( '' );
		const { takeBack } = useDispatch( nguon.store );
		const { reason: why, by } = finding.dismissed;
		/* translators: 1: a reason, 2: a person. */
		const line = by ? sprintf( __( '“%1$s” — %2$s', 'nguon' ), visible( why ), visible( by ) ) : `“${ visible( why ) }”`;
		return el( 'li', { className: 'nguon-finding nguon-is-dismissed', 'data-finding': finding.id },
			el( 'p', { className: 'nguon-message' }, visible( finding.message ) ),
			el( 'p', { className: 'nguon-quiet' }, line ),
			failed && el( Notice, { status: 'error', isDismissible: false }, failed ),
			el( Button, { variant: 'link', onClick: () => takeBack( finding.id ).catch( ( e ) => setFailed( e.message || __( 'That could not be saved.', 'nguon' ) ) ) }, __( 'Take back', 'nguon' ) )
		);
	}

	/** A figure or quotation of the source that the post does not have. */
	function Omitted( { finding, report } ) {
		return el( 'li', { className: 'nguon-finding nguon-is-info', 'data-finding': finding.id }, el( Fragment, null,
			el( 'p', { className: 'nguon-message' }, visible( finding.message ) ), el( SourcePassage, { finding, report } ) ) );
	}

	Object.assign( nguon, { Finding, Dismissed, Omitted, SEVERITY } );
} )( ( window.nguon = window.nguon || {} ), window.wp );
