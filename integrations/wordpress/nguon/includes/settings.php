<?php
/**
 * The plugin's settings: one option, which two constants of wp-config.php win over.
 *
 * @package Nguon
 */

namespace Nguon;

defined( 'ABSPATH' ) || exit;

/** Reads and cleans the settings. The key never leaves the server. */
final class Settings {

	const OPTION   = 'nguon_settings';
	const DEFAULTS = array(
		'url'        => '',
		'key'        => '',
		'lock'       => false,
		'post_types' => array( 'post' ),
	);

	/** All settings, each of its type whatever the option holds. */
	public static function all(): array {
		$stored = get_option( self::OPTION );
		$stored = array_merge( self::DEFAULTS, is_array( $stored ) ? $stored : array() );

		return array(
			'url'        => defined( 'NGUON_URL' ) ? self::clean_url( (string) NGUON_URL ) : (string) $stored['url'],
			'key'        => defined( 'NGUON_KEY' ) ? (string) NGUON_KEY : (string) $stored['key'],
			'lock'       => (bool) $stored['lock'],
			'post_types' => array_values( array_filter( (array) $stored['post_types'], 'is_string' ) ),
		);
	}

	/** Can anything be asked at all? A service on the same machine may need no key. */
	public static function configured(): bool {
		return '' !== self::all()['url'];
	}

	/** Is this type of post checked? */
	public static function covers( string $post_type ): bool {
		return in_array( $post_type, self::all()['post_types'], true );
	}

	/** Types that can be chosen: those that the block editor opens. */
	public static function possible_types(): array {
		$types = get_post_types(
			array(
				'show_ui'      => true,
				'show_in_rest' => true,
			),
			'objects'
		);
		return array_filter(
			$types,
			static function ( $type ) {
				return post_type_supports( $type->name, 'editor' ) && 0 !== strpos( $type->name, 'wp_' );
			}
		);
	}

	/** An address to ask, without the slash at its end; '' where it is none. Loopback and private addresses are fine. */
	public static function clean_url( string $given ): string {
		$url   = esc_url_raw( trim( $given ), array( 'http', 'https' ) );
		$parts = wp_parse_url( $url );
		if ( empty( $parts['host'] ) || empty( $parts['scheme'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
			return '';
		}
		$port = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
		return $parts['scheme'] . '://' . $parts['host'] . $port . untrailingslashit( $parts['path'] ?? '' );
	}

	/** A key as it can stand in a header; '' where it cannot. */
	public static function clean_key( string $given ): string {
		$key = trim( $given );
		return 1 === preg_match( '/^[\x21-\x7e]{1,512}$/', $key ) ? $key : '';
	}
}
