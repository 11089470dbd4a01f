/**
 * The post's text as it is sent, and the way back from the report's places to blocks.
 *
 * The service makes its own text of the HTML that it gets: spaces may differ, words do not. So places are compared by
 * characters other than spaces: "solid" text.
 */
( function ( nguon, wp ) {
	'use strict';

	// What Python or JavaScript counts as a space, what is drawn with no width, and what stands for an object in rich text.
	// With the flag u, surrogates in a class are those that lack their other half.
	const HOLLOW = /[\s\u0000-\u001f\u007f-\u009f\u200b\ufeff\ufffc\ud800-\udfff]/gu;
	const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffc\ud800-\udfff]/gu;
	const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu;
	const UNSEEN = new Set( [ 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'FORM', 'SELECT', 'BUTTON', 'TEXTAREA', 'NAV' ] );
	const LINES = /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|T(ABLE|BODY|D|FOOT|H|HEAD|R)|UL)$/;
	const RAW = new Set( [ 'core/freeform', 'core/html', 'core/missing' ] );
	const NOT_READ = new Set( [ 'core/button', 'core/buttons', 'core/shortcode', 'core/more', 'core/navigation', 'core/search', 'core/social-links' ] );
	const AFTER = new Set( [ 'citation', 'caption' ] );

	const escape = ( text ) => text.replace( CONTROLS, '' ).replace( /&/g, '&amp;' ).replace( /</g, '&lt;' ).replace( />/g, '&gt;' );
	const anchor = ( href, inner ) => ( href ? `<a href="${ escape( href ).replace( /"/g, '&quot;' ) }">${ inner }</a>` : inner );
	const solid = ( text ) => text.replace( HOLLOW, '' );

	/** One line in which nothing is hidden: what would steer the display is shown as its code point. */
	function visible( text ) {
		return String( text )
			.replace( /[\t\n\r\u2028\u2029]+/g, ' ' )
			.replace( STEERING, ( c ) => `‹U+${ c.codePointAt( 0 ).toString( 16 ).toUpperCase().padStart( 4, '0' ) }›` );
	}

	/** The address if a link to it is harmless. */
	function webAddress( url ) {
		return typeof url === 'string' && /^https?:\/\/[^\s\x00-\x20]+$/i.test( url ) && url === visible( url ) ? url : null;
	}

	/** A rich text value as { text, html }: words and links, no other markup. */
	function ofRich( value ) {
		const record = typeof value === 'string' || ! value ? wp.richText.create( { html: value || '' } ) : wp.richText.create( { html: value.toString() } );
		const href = ( i ) => {
			const link = ( record.formats[ i ] || [] ).find( ( f ) => f.type === 'core/link' || f.type === 'a' );
			return link ? { ...link.attributes, ...link.unregisteredAttributes } : null;
		};
		let html = '';
		for ( let from = 0; from < record.text.length; ) {
			const link = href( from );
			const address = link && ( link.url || link.href );
			let to = from + 1;
			while ( to < record.text.length && JSON.stringify( href( to ) ) === JSON.stringify( link ) ) {
				to++;
			}
			html += anchor( address, escape( record.text.slice( from, to ) ).replace( /\n/g, '<br>' ) );
			from = to;
		}
		return { text: record.text, html };
	}

	/** The same of a block that holds HTML of its own: the classic block, custom HTML, blocks of plugins that are gone. */
	function ofRaw( source ) {
		let text = '';
		const walk = ( node ) => {
			if ( node.nodeType === 3 ) {
				text += node.data;
				return escape( node.data );
			}
			if ( node.nodeType !== 1 || UNSEEN.has( node.tagName.toUpperCase() ) ) {
				return '';
			}
			const line = LINES.test( node.tagName ) ? '<br>' : '';
			text += line && '\n';
			const inner = Array.from( node.childNodes, walk ).join( '' );
			text += line && '\n';
			return line + ( node.tagName === 'A' ? anchor( node.getAttribute( 'href' ), inner ) : inner ) + line;
		};
		const html = walk( new DOMParser().parseFromString( source, 'text/html' ).body );
		return { text, html };
	}

	const tagOf = ( block, key ) => {
		if ( block.name === 'core/heading' ) {
			return 'h' + ( block.attributes.level || 2 );
		}
		return key === 'caption' ? 'figcaption' : block.name === 'core/list-item' ? 'li' : 'p';
	};

	const known = new WeakMap();

	/** The pieces of text of one block in reading order: { clientId, key, tag, text, html, solid }. A block that changes is another object. */
	function ofBlock( block ) {
		if ( ! known.has( block ) ) {
			known.set( block, piecesOf( block ).map( ( p ) => ( { ...p, solid: solid( p.text ) } ) ) );
		}
		return known.get( block );
	}

	function piecesOf( block ) {
		if ( NOT_READ.has( block.name ) ) {
			return [];
		}
		if ( RAW.has( block.name ) ) {
			const source = block.attributes.content || block.attributes.originalContent || block.originalContent || '';
			return [ { clientId: block.clientId, key: null, tag: 'div', ...ofRaw( String( source ) ) } ];
		}
		const type = wp.blocks.getBlockType( block.name );
		const before = [];
		const after = [];
		for ( const [ key, schema ] of Object.entries( ( type && type.attributes ) || {} ) ) {
			const value = block.attributes[ key ];
			if ( ! value ) {
				continue;
			}
			const piece = ( name, inner ) => ( { clientId: block.clientId, key: name, tag: tagOf( block, key ), ...ofRich( inner ) } );
			if ( schema.source === 'html' || schema.source === 'rich-text' ) {
				( AFTER.has( key ) ? after : before ).push( piece( key, value ) );
			} else if ( schema.source === 'query' && Array.isArray( value ) ) {
				const cells = value.flatMap( ( row ) => ( Array.isArray( row.cells ) ? row.cells : [ row ] ) );
				before.push( ...cells.filter( ( c ) => c && c.content ).map( ( c ) => piece( null, c.content ) ) );
			}
		}
		return [ ...before, ...( block.innerBlocks || [] ).flatMap( ofBlock ), ...after ];
	}

	/** The title and all blocks. The title's piece has no clientId. */
	function read( title, blocks ) {
		const pieces = blocks.flatMap( ofBlock );
		if ( title.trim() ) {
			pieces.unshift( { clientId: null, key: 'title', text: title, html: escape( title ), tag: 'h1', solid: solid( title ) } );
		}
		return pieces;
	}

	const solidOf = ( pieces ) => pieces.map( ( p ) => p.solid ).join( '' );
	const toHtml = ( pieces ) => pieces.map( ( p ) => `<${ p.tag }>${ p.html }</${ p.tag }>` ).join( '\n' );

	/** Where in the text each solid character stands, in UTF-16 units. */
	function offsets( text ) {
		const out = [];
		let at = 0;
		for ( const character of text ) {
			for ( let unit = 0; unit < solid( character ).length; unit++ ) {
				out.push( at + unit );
			}
			at += character.length;
		}
		return out;
	}

	/** From solid characters [ from, to ) of all pieces to { piece, start, end }; null where they lie in no single piece. */
	function inPieces( pieces, from, to ) {
		let before = 0;
		for ( const piece of pieces ) {
			const length = piece.solid.length;
			if ( from < before + length ) {
				const at = offsets( piece.text );
				const last = Math.min( to, before + length ) - before - 1;
				return { piece, start: at[ from - before ], end: at[ last ] + 1, first: from - before, last: last + 1 };
			}
			before += length;
		}
		return null;
	}

	/** Code points [ start, end ) of a text. */
	const slice = ( text, start, end ) => Array.from( text ).slice( start, end ).join( '' );

	/**
	 * Where the words of each finding stand now: Map of id to { piece, start, end, … }. Words that were edited have no place.
	 * Where nothing was edited the place is exact; else the words are looked for with what stood around them.
	 */
	function places( report, pieces ) {
		const out = new Map();
		const all = solidOf( pieces );
		const checked = solid( report.article.text || '' );
		const points = Array.from( report.article.text || '' );
		for ( const finding of report.findings ) {
			const spot = finding.article;
			const words = spot && solid( spot.text );
			if ( ! words ) {
				continue;
			}
			let from = -1;
			if ( all === checked ) {
				from = solid( points.slice( 0, spot.start ).join( '' ) ).length;
			} else {
				from = find( all, words, solid( spot.prefix || '' ), solid( spot.suffix || '' ) );
			}
			const place = from < 0 ? null : inPieces( pieces, from, from + words.length );
			if ( place ) {
				out.set( finding.id, place );
			}
		}
		return out;
	}

	/** The words with less and less around them; without anything only if they stand there once. */
	function find( all, words, prefix, suffix ) {
		for ( const near of [ 24, 10 ] ) {
			for ( const [ left, right ] of [ [ prefix.slice( -near ), suffix.slice( 0, near ) ], [ prefix.slice( -near ), '' ], [ '', suffix.slice( 0, near ) ] ] ) {
				const at = left || right ? all.indexOf( left + words + right ) : -1;
				if ( at >= 0 ) {
					return at + left.length;
				}
			}
		}
		const only = all.indexOf( words );
		return only >= 0 && words.length > 3 && all.indexOf( words, only + 1 ) < 0 ? only : -1;
	}

	nguon.text = { visible, webAddress, read, toHtml, solid, solidOf, offsets, slice, places };
} )( ( window.nguon = window.nguon || {} ), window.wp );
