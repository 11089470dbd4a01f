<?php
/**
 * Speaks with the service and turns everything that can go wrong into a sentence that an editor understands.
 *
 * @package Nguon
 */

namespace Nguon;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/** One service, asked over HTTP. */
final class Client {

	/** Seconds that the service may take before it answers with a job, and that we wait beyond that. */
	const DEADLINE_S = 12;
	const GRACE_S    = 8;
	/** Longest answer read, in bytes: a report of the longest article is about a tenth of it. */
	const MOST_BYTES = 20000000;

	/** @var string Address without a slash at its end. */
	private $url;

	/** @var string Key, or '' under open access. */
	private $key;

	public function __construct( string $url, string $key ) {
		$this->url = $url;
		$this->key = $key;
	}

	/** The service of the settings. */
	public static function configured(): self {
		$settings = Settings::all();
		return new self( $settings['url'], $settings['key'] );
	}

	/**
	 * Ask. The address was set by an administrator and is often on this machine or in the newsroom's network, which
	 * wp_safe_remote_request() would refuse; nothing that a user sends ever becomes part of the host. Redirects are
	 * not followed, so that the key goes nowhere else.
	 *
	 * @return array{status: int, body: array}|WP_Error The status (200 or 202, or one of $fine) and the decoded body.
	 */
	public function ask( string $method, string $path, ?array $body = null, array $fine = array(), int $timeout_s = 15 ) {
		if ( '' === $this->url ) {
			return self::error( 'not-configured', __( 'No service is set up yet. An administrator can do that under Settings → Nguon.', 'nguon' ), 503 );
		}
		$headers = array( 'Accept' => 'application/json' );
		if ( '' !== $this->key ) {
			$headers['Authorization'] = 'Bearer ' . $this->key;
		}
		$args = array(
			'method'              => $method,
			'headers'             => $headers,
			'timeout'             => $timeout_s,
			'redirection'         => 0,
			'limit_response_size' => self::MOST_BYTES,
			'user-agent'          => 'Nguon-WordPress/' . NGUON_VERSION,
		);
		if ( null !== $body ) {
			$args['headers']['Content-Type'] = 'application/json';
			$args['body']                    = wp_json_encode( $body );
		}
		$answer = wp_remote_request( $this->url . $path, $args );
		if ( is_wp_error( $answer ) ) {
			return self::unreachable( $answer );
		}
		return $this->read( $answer, array_merge( array( 200, 202 ), $fine ) );
	}

	/** @return array{status: int, body: array}|WP_Error */
	private function read( array $answer, array $fine ) {
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$data   = json_decode( wp_remote_retrieve_body( $answer ), true );
		$type   = (string) wp_remote_retrieve_header( $answer, 'content-type' );
		if ( ! is_array( $data ) || false === strpos( $type, 'json' ) ) {
			/* translators: %d: an HTTP status such as 404. */
			return self::error( 'not-nguon', sprintf( __( 'Something other than Nguon answered at the service’s address (status %d). An administrator should check the address under Settings → Nguon.', 'nguon' ), $status ), 502 );
		}
		if ( in_array( $status, $fine, true ) ) {
			return array(
				'status' => $status,
				'body'   => $data,
			);
		}
		$code = isset( $data['code'] ) && is_string( $data['code'] ) ? $data['code'] : 'http-' . $status;
		return self::error( $code, self::told( $status, $code, $data, $answer ), 422 === $status || 413 === $status ? $status : 502 );
	}

	/** What an editor is told of an answer that is no report. */
	private static function told( int $status, string $code, array $data, array $answer ): string {
		if ( 401 === $status ) {
			return __( 'The service does not accept the key. An administrator should enter it again under Settings → Nguon.', 'nguon' );
		}
		if ( 403 === $status ) {
			return __( 'The service’s key may not do this: it needs the scopes verify and read.', 'nguon' );
		}
		if ( 429 === $status || 503 === $status ) {
			$after = (int) wp_remote_retrieve_header( $answer, 'retry-after' );
			if ( $after > 0 ) {
				/* translators: %s: a time span such as "2 mins". */
				return sprintf( __( 'The service is busy. Try again in %s.', 'nguon' ), human_time_diff( time(), time() + max( 5, $after ) ) );
			}
			return __( 'The service is busy. Try again shortly.', 'nguon' );
		}
		if ( 'empty-article' === $code ) {
			return __( 'The post has no text to check yet.', 'nguon' );
		}
		if ( 413 === $status || 'article-too-large' === $code ) {
			return __( 'The post is longer than the service reads.', 'nguon' );
		}
		$detail = isset( $data['detail'] ) && is_string( $data['detail'] ) ? wp_html_excerpt( $data['detail'], 300, '…' ) : '';
		/* translators: 1: an HTTP status, 2: what the service said, in English. */
		return sprintf( __( 'The service could not check this post (status %1$d). It says: %2$s', 'nguon' ), $status, '' === $detail ? $code : $detail );
	}

	private static function unreachable( WP_Error $cause ): WP_Error {
		$said = $cause->get_error_message();
		if ( preg_match( '/timed out|error 28\b/i', $said ) ) {
			return self::error( 'timed-out', __( 'The service took too long to answer. Nothing is lost: try again, or go on without a check.', 'nguon' ), 504 );
		}
		return self::error( 'unreachable', __( 'The service cannot be reached. Your work is not affected; try again later, or tell an administrator.', 'nguon' ), 503 );
	}

	private static function error( string $code, string $message, int $status ): WP_Error {
		return new WP_Error( 'nguon_' . str_replace( '-', '_', $code ), $message, array( 'status' => $status ) );
	}
}
