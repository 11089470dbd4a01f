/**
 * Marks in the canvas: a class on blocks that have findings, and underlines under the words. None of it is in the content.
 */
( function ( nguon, wp ) {
	'use strict';

	const { createElement: el, useEffect } = wp.element;
	const { useSelect } = wp.data;
	const RANK = { error: 0, warning: 1, info: 2 };
	const NAMES = [ 'nguon-error', 'nguon-warning', 'nguon-info', 'nguon-current' ];

	const canvas = () => {
		const frame = document.querySelector( 'iframe[name="editor-canvas"]' );
		const inner = frame && frame.contentDocument;
		return inner && inner.head && inner.body ? inner : document; // It is without both while it loads.
	};

	/** Findings that are to be seen in the post, with their places. */
	function shown( select ) {
		const places = select( nguon.store ).places();
		return select( nguon.store ).findings().standing
			.filter( ( finding ) => places.has( finding.id ) )
			.map( ( finding ) => ( { finding, place: places.get( finding.id ) } ) );
	}

	/** The gravest severity in a block, or null. */
	function gravest( select, clientId ) {
		return shown( select )
			.filter( ( s ) => s.place.piece.clientId === clientId )
			.map( ( s ) => s.finding.severity )
			.sort( ( a, b ) => RANK[ a ] - RANK[ b ] )[ 0 ] || null;
	}

	const withMark = wp.compose.createHigherOrderComponent( ( Block ) => ( props ) => {
		const severity = useSelect( ( select ) => gravest( select, props.clientId ), [ props.clientId ] );
		const className = severity ? `${ props.className || '' } nguon-marked nguon-marked-${ severity }`.trim() : props.className;
		return el( Block, { ...props, className } );
	}, 'withNguonMark' );
	wp.hooks.addFilter( 'editor.BlockListBlock', 'nguon/mark', withMark );

	/** The element that shows a piece of text: the editable with the same words, else the block itself. */
	function elementOf( doc, piece ) {
		if ( piece.clientId === null ) {
			return doc.querySelector( '.editor-post-title__input' );
		}
		const block = doc.getElementById( `block-${ piece.clientId }` );
		if ( ! block ) {
			return null;
		}
		const editables = [ block, ...block.querySelectorAll( '.block-editor-rich-text__editable, [contenteditable="true"]' ) ];
		return editables.find( ( e ) => e.closest( '[data-block]' ) === block && nguon.text.solid( e.textContent ) === piece.solid ) || block;
	}

	/** The words of a place as a DOM range; null where the canvas does not show them (yet). */
	function rangeOf( doc, place ) {
		const root = elementOf( doc, place.piece );
		if ( ! root ) {
			return null;
		}
		const walker = doc.createTreeWalker( root, 4 );
		const range = doc.createRange();
		let before = 0;
		let begun = false;
		for ( let node = walker.nextNode(); node; node = walker.nextNode() ) {
			const at = nguon.text.offsets( node.data );
			if ( ! begun && place.first < before + at.length ) {
				range.setStart( node, at[ place.first - before ] );
				begun = true;
			}
			if ( begun && place.last <= before + at.length ) {
				range.setEnd( node, at[ place.last - before - 1 ] + 1 );
				return range;
			}
			before += at.length;
		}
		return null;
	}

	/** Underline the words. Browsers without CSS highlights still have the marked blocks. */
	function paint( all, current ) {
		const doc = canvas();
		const view = doc.defaultView;
		addStyle( doc );
		if ( ! view || ! view.Highlight || ! view.CSS || ! view.CSS.highlights ) {
			return;
		}
		const sets = Object.fromEntries( NAMES.map( ( name ) => [ name, new view.Highlight() ] ) );
		for ( const { finding, place } of all ) {
			const range = rangeOf( doc, place );
			if ( range ) {
				sets[ finding.id === current ? 'nguon-current' : `nguon-${ finding.severity }` ].add( range );
			}
		}
		NAMES.forEach( ( name ) => view.CSS.highlights.set( name, sets[ name ] ) );
	}

	function addStyle( doc ) {
		if ( ! doc.getElementById( 'nguon-marks' ) ) {
			const link = doc.createElement( 'link' );
			Object.assign( link, { id: 'nguon-marks', rel: 'stylesheet', href: nguon.marks } );
			doc.head.appendChild( link );
		}
	}

	/** Keeps the underlines where the words are, whatever is typed. Draws nothing itself. */
	function Marks() {
		const { all, current } = useSelect( ( select ) => ( {
			places: select( nguon.store ).places(), // So that edits are seen.
			all: JSON.stringify( shown( select ).map( ( s ) => [ s.finding.id, s.place.piece.clientId, s.place.start, s.place.end ] ) ),
			current: select( nguon.store ).state().current,
		} ), [] );
		useEffect( () => {
			let asked = 0;
			const soon = () => {
				cancelAnimationFrame( asked );
				asked = requestAnimationFrame( draw );
			};
			// React may replace text nodes at any later time, and the canvas itself.
			const observer = new MutationObserver( soon );
			const watched = new WeakSet();
			const draw = () => {
				for ( const { body } of [ document, canvas() ] ) {
					if ( ! watched.has( body ) ) {
						watched.add( body );
						observer.observe( body, { childList: true, subtree: true, characterData: true } );
					}
				}
				paint( shown( wp.data.select ), current );
			};
			soon();
			return () => {
				observer.disconnect();
				cancelAnimationFrame( asked );
			};
		}, [ all, current ] );
		return null;
	}

	/** Select the words of a finding in the post, and bring them to the middle of the screen. */
	function jump( id ) {
		const place = wp.data.select( nguon.store ).places().get( id );
		if ( ! place ) {
			return false;
		}
		const { piece } = place;
		wp.data.dispatch( nguon.store ).setCurrent( id );
		const doc = canvas();
		if ( piece.clientId !== null && piece.key ) {
			wp.data.dispatch( 'core/block-editor' ).selectionChange( piece.clientId, piece.key, place.start, place.end );
		} else if ( piece.clientId !== null ) {
			wp.data.dispatch( 'core/block-editor' ).selectBlock( piece.clientId );
		}
		const element = elementOf( doc, piece );
		if ( element ) {
			const calm = window.matchMedia( '(prefers-reduced-motion: reduce)' ).matches;
			element.scrollIntoView( { block: 'center', behavior: calm ? 'auto' : 'smooth' } );
			if ( piece.clientId === null ) {
				element.focus();
				selectRange( doc, place );
			}
		}
		return true;
	}

	function selectRange( doc, place ) {
		const range = rangeOf( doc, place );
		if ( range ) {
			doc.getSelection().removeAllRanges();
			doc.getSelection().addRange( range );
		}
	}

	nguon.marksView = Marks;
	nguon.jump = jump;
} )( ( window.nguon = window.nguon || {} ), window.wp );
