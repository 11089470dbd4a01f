<?php
/**
 * Plugin Name:       Nguon: check against the source
 * Description:       Checks an English news post against the Vietnamese source that it cites: figures, dates, attribution and quotations, each finding with the words of both sides.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Nguon authors
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       nguon
 * Domain Path:       /languages
 *
 * @package Nguon
 */

defined( 'ABSPATH' ) || exit;

define( 'NGUON_VERSION', '0.1.0' );
define( 'NGUON_FILE', __FILE__ );
define( 'NGUON_DIR', __DIR__ );

require_once NGUON_DIR . '/includes/settings.php';
require_once NGUON_DIR . '/includes/client.php';
require_once NGUON_DIR . '/includes/record.php';
require_once NGUON_DIR . '/includes/outcome.php';
require_once NGUON_DIR . '/includes/checks.php';
require_once NGUON_DIR . '/includes/rest.php';
require_once NGUON_DIR . '/includes/lock.php';
require_once NGUON_DIR . '/includes/editor.php';
require_once NGUON_DIR . '/includes/column.php';
require_once NGUON_DIR . '/includes/settings-page.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'nguon', false, dirname( plugin_basename( NGUON_FILE ) ) . '/languages' );
		Nguon\Record::register();
	}
);

Nguon\Rest::hook();
Nguon\Lock::hook();
Nguon\Editor::hook();
Nguon\Column::hook();
Nguon\Settings_Page::hook();
