<?php
/**
 * Settings → Nguon: where the service is, its key, what is checked.
 *
 * @package Nguon
 */

namespace Nguon;

defined( 'ABSPATH' ) || exit;

/** The key is asked for, never shown. */
final class Settings_Page {

	const PAGE  = 'nguon';
	const GROUP = 'nguon';

	public static function hook(): void {
		add_action( 'admin_menu', array( self::class, 'menu' ) );
		add_action( 'admin_init', array( self::class, 'register' ) );
		add_action( 'admin_enqueue_scripts', array( self::class, 'script' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( NGUON_FILE ), array( self::class, 'link' ) );
	}

	public static function menu(): void {
		add_options_page( __( 'Nguon: check against the source', 'nguon' ), 'Nguon', 'manage_options', self::PAGE, array( self::class, 'show' ) );
	}

	public static function link( array $links ): array {
		$url = admin_url( 'options-general.php?page=' . self::PAGE );
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'nguon' ) ) );
		return $links;
	}

	public static function register(): void {
		register_setting(
			self::GROUP,
			Settings::OPTION,
			array(
				'type'              => 'object',
				'show_in_rest'      => false,
				'sanitize_callback' => array( self::class, 'clean' ),
			)
		);
	}

	/** What may be stored. An empty key field keeps the key, as it is never shown; a new address needs a new key. */
	public static function clean( $given ): array {
		$before = array_merge( Settings::DEFAULTS, (array) get_option( Settings::OPTION, array() ) );
		$given  = is_array( $given ) ? $given : array();
		if ( ! isset( $given['form'] ) ) { // Stored by a program, or cleaned a second time by add_option().
			$given += array( 'types' => $given['post_types'] ?? array() );
			$before['key'] = '';
		}
		$typed = is_string( $given['url'] ?? null ) ? trim( $given['url'] ) : '';
		$url   = Settings::clean_url( $typed );
		if ( '' === $url && '' !== $typed ) {
			add_settings_error( self::GROUP, 'url', __( 'The address was not changed: give it with http:// or https://, without a name or password in it.', 'nguon' ) );
			$url = $before['url'];
		}
		$key = is_string( $given['key'] ?? null ) ? trim( $given['key'] ) : '';
		if ( '' !== $key && '' === Settings::clean_key( $key ) ) {
			add_settings_error( self::GROUP, 'key', __( 'The key was not changed: it has spaces or letters that no key has.', 'nguon' ) );
			$key = '';
		}
		if ( '' === $key && empty( $given['forget'] ) && '' !== $before['key'] ) {
			if ( $url === $before['url'] || '' === $before['url'] ) {
				$key = $before['key'];
			} else {
				add_settings_error( self::GROUP, 'moved', __( 'The address changed, so the old key was forgotten: enter the key of the new service.', 'nguon' ), 'warning' );
			}
		}
		$types = array_filter( (array) ( $given['types'] ?? array() ), 'is_string' );
		return array(
			'url'        => $url,
			'key'        => Settings::clean_key( $key ),
			'lock'       => ! empty( $given['lock'] ),
			'post_types' => array_values( array_intersect( $types, array_keys( Settings::possible_types() ) ) ),
		);
	}

	public static function script( string $page ): void {
		if ( 'settings_page_' . self::PAGE === $page ) {
			wp_enqueue_script( 'nguon-settings', plugins_url( 'assets/settings.js', NGUON_FILE ), array( 'wp-api-fetch', 'wp-i18n', 'wp-a11y' ), NGUON_VERSION, true );
			wp_set_script_translations( 'nguon-settings', 'nguon', NGUON_DIR . '/languages' );
		}
	}

	public static function show(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		$settings = Settings::all();
		?>
		<div class="wrap">
			<h1><?php esc_html_e( 'Nguon: check against the source', 'nguon' ); ?></h1>
			<p><?php esc_html_e( 'Nguon compares an English post with the Vietnamese source that it cites and shows where figures, dates, attribution and quotations differ. It advises; the editor decides.', 'nguon' ); ?></p>
			<form action="options.php" method="post" autocomplete="off">
				<?php settings_fields( self::GROUP ); ?>
				<input type="hidden" name="<?php echo esc_attr( Settings::OPTION ); ?>[form]" value="1">
				<table class="form-table" role="presentation">
					<?php
					self::row( __( 'Service address', 'nguon' ), 'nguon-url', array( self::class, 'url_field' ), $settings );
					self::row( __( 'Key', 'nguon' ), 'nguon-key', array( self::class, 'key_field' ), $settings );
					self::row( __( 'What is checked', 'nguon' ), '', array( self::class, 'types_field' ), $settings );
					self::row( __( 'Publishing', 'nguon' ), '', array( self::class, 'lock_field' ), $settings );
					?>
				</table>
				<p class="submit">
					<?php submit_button( '', 'primary', 'submit', false ); ?>
					<button type="button" class="button" id="nguon-test"><?php esc_html_e( 'Test connection', 'nguon' ); ?></button>
				</p>
				<div id="nguon-told" role="status" style="max-width: 45em"></div>
			</form>
		</div>
		<?php
	}

	private static function row( string $label, string $field_id, callable $field, array $settings ): void {
		echo '<tr><th scope="row">';
		echo '' === $field_id ? esc_html( $label ) : '<label for="' . esc_attr( $field_id ) . '">' . esc_html( $label ) . '</label>';
		echo '</th><td>';
		$field( $settings );
		echo '</td></tr>';
	}

	private static function name( string $field ): string {
		return Settings::OPTION . '[' . $field . ']';
	}

	private static function url_field( array $settings ): void {
		$fixed = defined( 'NGUON_URL' );
		printf(
			'<input type="url" class="regular-text code" id="nguon-url" name="%s" value="%s" placeholder="http://127.0.0.1:8000" aria-describedby="nguon-url-help"%s>',
			esc_attr( self::name( 'url' ) ),
			esc_attr( $settings['url'] ),
			$fixed ? ' readonly' : ''
		);
		$help = $fixed ? __( 'Set in wp-config.php (NGUON_URL).', 'nguon' ) : __( 'Where nguon serve runs: on this machine, in your network or elsewhere. Posts are sent there and nowhere else.', 'nguon' );
		printf( '<p class="description" id="nguon-url-help">%s</p>', esc_html( $help ) );
	}

	private static function key_field( array $settings ): void {
		if ( defined( 'NGUON_KEY' ) ) {
			printf( '<input type="hidden" id="nguon-key" value=""><p>%s</p>', esc_html__( 'Set in wp-config.php (NGUON_KEY).', 'nguon' ) );
			return;
		}
		$has = '' !== $settings['key'];
		printf(
			'<input type="password" class="regular-text code" id="nguon-key" name="%s" value="" autocomplete="new-password" spellcheck="false" aria-describedby="nguon-key-help"%s>',
			esc_attr( self::name( 'key' ) ),
			$has ? ' placeholder="••••••••••••••••"' : ''
		);
		$help = $has
			? __( 'A key is stored. It is never shown again; type another to replace it.', 'nguon' )
			: __( 'Made with nguon keys create --scope verify --scope read. It stays on this server. Leave empty if the service needs none.', 'nguon' );
		printf( '<p class="description" id="nguon-key-help">%s</p>', esc_html( $help ) );
		if ( $has ) {
			printf( '<p><label><input type="checkbox" name="%s" value="1"> %s</label></p>', esc_attr( self::name( 'forget' ) ), esc_html__( 'Forget the key', 'nguon' ) );
		}
	}

	private static function types_field( array $settings ): void {
		echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'What is checked', 'nguon' ) . '</legend>';
		foreach ( Settings::possible_types() as $type ) {
			printf(
				'<label><input type="checkbox" name="%s[]" value="%s"%s> %s</label><br>',
				esc_attr( self::name( 'types' ) ),
				esc_attr( $type->name ),
				checked( in_array( $type->name, $settings['post_types'], true ), true, false ),
				esc_html( $type->labels->name )
			);
		}
		echo '</fieldset>';
	}

	private static function lock_field( array $settings ): void {
		printf(
			'<label><input type="checkbox" name="%s" value="1"%s> %s</label><p class="description">%s</p>',
			esc_attr( self::name( 'lock' ) ),
			checked( $settings['lock'], true, false ),
			esc_html__( 'Do not let a post be published while errors of its last check stand', 'nguon' ),
			esc_html__( 'Drafts can always be saved, and a dismissed error no longer counts. Posts that were not checked are not held up.', 'nguon' )
		);
	}
}
