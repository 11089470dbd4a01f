<?php
/**
 * The column "Source checked" in the list of posts.
 *
 * @package Nguon
 */

namespace Nguon;

use WP_Post;

defined( 'ABSPATH' ) || exit;

/** Verdict, when, and whether the post changed since. */
final class Column {

	const NAME = 'nguon_check';

	public static function hook(): void {
		add_action( 'admin_init', array( self::class, 'register' ) );
		add_action( 'admin_enqueue_scripts', array( self::class, 'style' ) );
	}

	public static function register(): void {
		foreach ( Settings::all()['post_types'] as $type ) {
			add_filter( "manage_{$type}_posts_columns", array( self::class, 'add' ) );
			add_action( "manage_{$type}_posts_custom_column", array( self::class, 'fill' ), 10, 2 );
		}
	}

	public static function style( string $page ): void {
		if ( 'edit.php' === $page ) {
			wp_enqueue_style( 'nguon-column', plugins_url( 'assets/column.css', NGUON_FILE ), array( 'dashicons' ), NGUON_VERSION );
		}
	}

	/** Before the date, which stands last. */
	public static function add( array $columns ): array {
		$place = array_search( 'date', array_keys( $columns ), true );
		$place = false === $place ? count( $columns ) : $place;
		return array_slice( $columns, 0, $place, true )
			+ array( self::NAME => __( 'Source checked', 'nguon' ) )
			+ array_slice( $columns, $place, null, true );
	}

	public static function fill( string $column, int $post_id ): void {
		$post = self::NAME === $column ? get_post( $post_id ) : null;
		if ( ! $post instanceof WP_Post ) {
			return;
		}
		$check = Record::check( $post_id );
		if ( null === $check ) {
			printf( '<span class="nguon-check nguon-none">%s</span>', esc_html__( 'Not checked', 'nguon' ) );
			return;
		}
		list( $kind, $icon, $words ) = self::verdict( $check );
		/* translators: %s: a time span such as "5 mins". */
		$when = sprintf( __( '%s ago', 'nguon' ), human_time_diff( $check['at'] ) );
		if ( Record::is_stale( $post, $check ) ) {
			/* translators: %s: an outcome such as "2 errors". */
			$when                        = sprintf( __( 'was: %s', 'nguon' ), $words ) . ' · ' . $when;
			list( $kind, $icon, $words ) = array( 'stale', 'update', __( 'Changed since check', 'nguon' ) );
		}
		printf(
			'<span class="nguon-check nguon-%s"><span class="dashicons dashicons-%s" aria-hidden="true"></span>%s</span><abbr class="nguon-when" title="%s">%s</abbr>',
			esc_attr( $kind ),
			esc_attr( $icon ),
			esc_html( $words ),
			esc_attr( wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $check['at'] ) ),
			esc_html( $when )
		);
	}

	/** @return array{string, string, string} Class, icon, words. */
	private static function verdict( array $check ): array {
		if ( 'discrepancies' === $check['verdict'] ) {
			$parts = array();
			if ( $check['errors'] ) {
				/* translators: %d: number of errors. */
				$parts[] = sprintf( _n( '%d error', '%d errors', $check['errors'], 'nguon' ), $check['errors'] );
			}
			if ( $check['warnings'] ) {
				/* translators: %d: number of warnings. */
				$parts[] = sprintf( _n( '%d warning', '%d warnings', $check['warnings'], 'nguon' ), $check['warnings'] );
			}
			return array( $check['errors'] ? 'error' : 'warning', $check['errors'] ? 'dismiss' : 'warning', implode( ', ', $parts ) );
		}
		if ( 'consistent' === $check['verdict'] ) {
			return array( 'good', 'yes-alt', __( 'Agrees with its source', 'nguon' ) );
		}
		return array( 'unsure', 'editor-help', __( 'Inconclusive', 'nguon' ) );
	}
}
