/**
 * The button "Test connection" of the settings page.
 */
( function ( wp ) {
	'use strict';

	const { __ } = wp.i18n;
	const button = document.getElementById( 'nguon-test' );
	const told = document.getElementById( 'nguon-told' );

	function tell( kind, message ) {
		const text = document.createElement( 'p' );
		text.textContent = message;
		told.className = `notice notice-${ kind } inline`;
		told.replaceChildren( text );
	}

	button.addEventListener( 'click', async () => {
		const value = ( id ) => document.getElementById( id ).value;
		button.disabled = true;
		tell( 'info', __( 'Asking the service…', 'nguon' ) );
		try {
			const answer = await wp.apiFetch( { path: '/nguon/v1/connection', method: 'POST', data: { url: value( 'nguon-url' ), key: value( 'nguon-key' ) } } );
			tell( 'success', answer.message );
		} catch ( error ) {
			tell( 'error', error.message || __( 'WordPress itself could not be reached.', 'nguon' ) );
		}
		button.disabled = false;
	} );
} )( window.wp );
