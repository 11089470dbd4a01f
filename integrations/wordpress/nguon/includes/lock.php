<?php
/**
 * If an administrator wants it: no post is published while errors of its last check stand.
 *
 * @package Nguon
 */

namespace Nguon;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/** Off by default. Saving a draft, and updating what is public already, is never refused. */
final class Lock {

	public static function hook(): void {
		add_action( 'rest_api_init', array( self::class, 'register' ) );
	}

	public static function register(): void {
		$settings = Settings::all();
		foreach ( $settings['lock'] ? $settings['post_types'] : array() as $type ) {
			add_filter( "rest_pre_insert_{$type}", array( self::class, 'look' ) );
		}
	}

	/**
	 * The editor greys its button out by itself; this holds for whoever gets round that.
	 *
	 * @param \stdClass|WP_Error $prepared The post as it would be saved.
	 * @return \stdClass|WP_Error
	 */
	public static function look( $prepared ) {
		$public = array( 'publish', 'future', 'private' );
		if ( is_wp_error( $prepared ) || empty( $prepared->ID ) || ! in_array( $prepared->post_status ?? '', $public, true ) ) {
			return $prepared;
		}
		$check = Record::check( (int) $prepared->ID );
		if ( in_array( get_post_status( (int) $prepared->ID ), $public, true ) || null === $check || 0 === $check['errors'] ) {
			return $prepared;
		}
		return new WP_Error(
			'nguon_locked',
			sprintf(
				/* translators: %d: number of errors. */
				_n( 'Not published: %d error of the source check stands. Correct it and check again, or dismiss it with a reason.', 'Not published: %d errors of the source check stand. Correct them and check again, or dismiss them with a reason.', $check['errors'], 'nguon' ),
				$check['errors']
			),
			array( 'status' => 409 )
		);
	}
}
