<?php
/**
 * The routes that the editor and the settings page call. WordPress itself checks the nonce (X-WP-Nonce) of whoever comes
 * with a cookie: without it a request is nobody's, and nobody may edit a post.
 *
 * @package Nguon
 */

namespace Nguon;

use WP_Error;
use WP_REST_Request;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/** Routes under /wp-json/nguon/v1. */
final class Rest {

	const SPACE      = 'nguon/v1';
	const POST       = '/posts/(?P<post>\d+)';
	const MOST_HTML  = 1500000;
	const MOST_TITLE = 1000;

	public static function hook(): void {
		add_action( 'rest_api_init', array( self::class, 'register' ) );
	}

	public static function register(): void {
		$texts = array(
			'title'       => self::text( self::MOST_TITLE, true ),
			'html'        => self::text( self::MOST_HTML, true ),
			'content'     => self::text( self::MOST_HTML, true ),
			'source_text' => self::text( self::MOST_HTML, false ),
			'source_url'  => array(
				'type'              => 'string',
				'default'           => '',
				'maxLength'         => 2000,
				'validate_callback' => array( self::class, 'is_source' ),
				'sanitize_callback' => static function ( $value ) {
					return esc_url_raw( trim( (string) $value ), array( 'http', 'https' ) );
				},
			),
		);
		self::route( self::POST . '/check', WP_REST_Server::CREATABLE, 'check', 'may_edit', $texts );
		self::route( self::POST . '/check', WP_REST_Server::READABLE, 'last', 'may_edit' );
		self::route( self::POST . '/jobs/(?P<job>j-[0-9a-f]{8,64})', WP_REST_Server::READABLE, 'job', 'may_edit' );

		$reason = array( 'reason' => self::text( Record::MOST_REASON, true, 1 ) );
		$one    = self::POST . '/findings/(?P<finding>f-[0-9a-f]{8,64})/dismissal';
		self::route( $one, WP_REST_Server::CREATABLE, 'dismiss', 'may_edit', $reason );
		self::route( $one, WP_REST_Server::DELETABLE, 'take_back', 'may_edit' );

		$service = array(
			'url' => self::text( 500, true ),
			'key' => self::text( 600, false ),
		);
		self::route( '/connection', WP_REST_Server::CREATABLE, 'connection', 'may_manage', $service );
	}

	private static function route( string $path, string $methods, string $does, string $may, array $args = array() ): void {
		register_rest_route(
			self::SPACE,
			$path,
			array(
				'methods'             => $methods,
				'callback'            => array( self::class, $does ),
				'permission_callback' => array( self::class, $may ),
				'args'                => $args,
			)
		);
	}

	private static function text( int $most, bool $required, int $least = 0 ): array {
		$rule = array(
			'type'      => 'string',
			'required'  => $required,
			'minLength' => $least,
			'maxLength' => $most,
		);
		return $required ? $rule : array_merge( $rule, array( 'default' => '' ) );
	}

	/** '' or a web address. Whether it may be fetched is the service's to say: it is the one that fetches. */
	public static function is_source( $value ) {
		$url = is_string( $value ) ? trim( $value ) : null;
		if ( '' === $url || ( null !== $url && strlen( $url ) <= 2000 && preg_match( '#^https?://[^\s/]+#i', $url ) ) ) {
			return true;
		}
		return new WP_Error( 'rest_invalid_param', __( 'Give the source’s address with http:// or https://.', 'nguon' ) );
	}

	/** @return true|WP_Error */
	public static function may_edit( WP_REST_Request $request ) {
		$post = get_post( (int) $request['post'] );
		if ( $post && Settings::covers( $post->post_type ) && current_user_can( 'edit_post', $post->ID ) ) {
			return true;
		}
		return new WP_Error( 'nguon_not_allowed', __( 'You may not check this post.', 'nguon' ), array( 'status' => rest_authorization_required_code() ) );
	}

	/** @return true|WP_Error */
	public static function may_manage() {
		if ( current_user_can( 'manage_options' ) ) {
			return true;
		}
		return new WP_Error( 'nguon_not_allowed', __( 'Only an administrator may do that.', 'nguon' ), array( 'status' => rest_authorization_required_code() ) );
	}

	public static function check( WP_REST_Request $request ) {
		return self::answer( Checks::start( get_post( (int) $request['post'] ), $request->get_params() ) );
	}

	public static function job( WP_REST_Request $request ) {
		return self::answer( Checks::poll( get_post( (int) $request['post'] ), $request['job'] ) );
	}

	public static function last( WP_REST_Request $request ) {
		return self::answer( Checks::last( get_post( (int) $request['post'] ) ) );
	}

	public static function dismiss( WP_REST_Request $request ) {
		$reason = trim( sanitize_textarea_field( $request['reason'] ) );
		if ( '' === $reason ) {
			return new WP_Error( 'rest_invalid_param', __( 'Say why: others will read it.', 'nguon' ), array( 'status' => 400 ) );
		}
		return self::answer( Checks::dismiss( get_post( (int) $request['post'] ), $request['finding'], $reason ) );
	}

	public static function take_back( WP_REST_Request $request ) {
		return self::answer( Checks::take_back( get_post( (int) $request['post'] ), $request['finding'] ) );
	}

	/**
	 * Does the service answer, and may the key do what is needed? A stored key is only ever sent to the stored address: whoever
	 * types another address types its key, too.
	 */
	public static function connection( WP_REST_Request $request ) {
		$settings = Settings::all();
		$url      = Settings::clean_url( $request['url'] );
		$typed    = trim( $request['key'] );
		$key      = Settings::clean_key( $typed );
		if ( '' === $url ) {
			return new WP_Error( 'nguon_url', __( 'Give the service’s address with http:// or https://.', 'nguon' ), array( 'status' => 400 ) );
		}
		if ( '' !== $typed && '' === $key ) {
			return new WP_Error( 'nguon_key', __( 'This cannot be a key: it has spaces or letters that no key has.', 'nguon' ), array( 'status' => 400 ) );
		}
		if ( '' === $typed && $url === $settings['url'] ) {
			$key = $settings['key'];
		}
		$client = new Client( $url, $key );
		$ready  = $client->ask( 'GET', '/readyz' );
		if ( is_wp_error( $ready ) ) {
			return $ready;
		}
		// A job that cannot exist: the service says 404 to whoever may verify, and it costs no verification of the day's.
		foreach ( array( array( 'DELETE', '/jobs/j-00000000' ), array( 'GET', '/reports?limit=1' ) ) as $call ) {
			$answer = $client->ask( $call[0], $call[1], null, array( 404 ) );
			if ( is_wp_error( $answer ) ) {
				return $answer;
			}
		}
		return array( 'message' => __( 'The service answers and the key may verify and read.', 'nguon' ) );
	}

	private static function answer( $result ) {
		$response = rest_ensure_response( $result );
		if ( ! is_wp_error( $response ) ) {
			$response->header( 'Cache-Control', 'no-store' );
		}
		return $response;
	}
}
