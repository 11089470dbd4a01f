<?php
/**
 * Gives the block editor its sidebar: scripts, translations, and what they must know from the start.
 *
 * @package Nguon
 */

namespace Nguon;

use WP_Post;

defined( 'ABSPATH' ) || exit;

/** Scripts use what WordPress brings along; there is nothing to build. */
final class Editor {

	/** Name to what it needs, in the order of loading. */
	const SCRIPTS = array(
		'text'    => array( 'wp-blocks', 'wp-rich-text' ),
		'store'   => array( 'nguon-text', 'wp-api-fetch', 'wp-data', 'wp-i18n', 'wp-block-editor', 'wp-editor' ),
		'marks'   => array( 'nguon-store', 'wp-compose', 'wp-element', 'wp-hooks', 'wp-edit-post' ),
		'finding' => array( 'nguon-marks', 'wp-components' ),
		'panel'   => array( 'nguon-finding', 'wp-plugins', 'wp-date' ),
	);
	/** The element that shows a whole report, as the service's own page does: `make wordpress-zip` puts it there. */
	const REPORT_VIEW = 'assets/report/nguon-report.js';

	public static function hook(): void {
		add_action( 'enqueue_block_editor_assets', array( self::class, 'enqueue' ) );
	}

	public static function enqueue(): void {
		$post = get_post();
		if ( ! $post instanceof WP_Post || 'post' !== get_current_screen()->base || ! Settings::covers( $post->post_type ) ) {
			return;
		}
		foreach ( self::SCRIPTS as $name => $needs ) {
			wp_enqueue_script( "nguon-{$name}", plugins_url( "assets/{$name}.js", NGUON_FILE ), $needs, NGUON_VERSION, true );
			wp_set_script_translations( "nguon-{$name}", 'nguon', NGUON_DIR . '/languages' );
		}
		wp_enqueue_style( 'nguon-editor', plugins_url( 'assets/editor.css', NGUON_FILE ), array( 'wp-components' ), NGUON_VERSION );
		wp_add_inline_script( 'nguon-text', 'window.nguon = ' . wp_json_encode( self::start( $post ), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}

	/** What the scripts know at the start. */
	private static function start( WP_Post $post ): array {
		$check = Record::check( $post->ID );
		return array(
			'configured' => Settings::configured(),
			'settings'   => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=' . Settings_Page::PAGE ) : '',
			'lock'       => Settings::all()['lock'],
			'check'      => null === $check ? null : Outcome::told( $check ),
			'source'     => Record::source( $post->ID ),
			'marks'      => plugins_url( 'assets/marks.css', NGUON_FILE ) . '?ver=' . NGUON_VERSION,
			'reportView' => file_exists( NGUON_DIR . '/' . self::REPORT_VIEW ) ? plugins_url( self::REPORT_VIEW, NGUON_FILE ) . '?ver=' . NGUON_VERSION : '',
			'mostReason' => Record::MOST_REASON,
		);
	}
}
