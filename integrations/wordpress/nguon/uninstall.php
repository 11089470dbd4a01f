<?php
/**
 * Leaves nothing behind: the settings and what was kept with posts, on every site of a network.
 *
 * @package Nguon
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/record.php';

$nguon_clean = static function () {
	delete_option( Nguon\Settings::OPTION );
	foreach ( Nguon\Record::ALL as $nguon_key ) {
		delete_post_meta_by_key( $nguon_key );
	}
};

if ( is_multisite() ) {
	$nguon_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $nguon_sites as $nguon_site ) {
		switch_to_blog( $nguon_site );
		$nguon_clean();
		restore_current_blog();
	}
} else {
	$nguon_clean();
}
