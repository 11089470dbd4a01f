<?php
/**
 * What is kept with a post: the outcome of its last check, the findings that editors dismissed, the source they named.
 *
 * @package Nguon
 */

namespace Nguon;

defined( 'ABSPATH' ) || exit;

/** Post meta, read as strictly as if strangers had written it. */
final class Record {

	const CHECK      = '_nguon_check';
	const DISMISSALS = '_nguon_dismissals';
	const SOURCE     = '_nguon_source';
	const JOBS       = '_nguon_jobs';
	const ALL        = array( self::CHECK, self::DISMISSALS, self::SOURCE, self::JOBS );

	const VERDICTS     = array( 'consistent', 'discrepancies', 'inconclusive' );
	const FINDING_ID   = '/^f-[0-9a-f]{8,64}$/';
	const REPORT_ID    = '/^r-[0-9a-f]{8,64}$/';
	const JOB_ID       = '/^j-[0-9a-f]{8,64}$/';
	const MOST_REASON  = 500;
	const MOST_DISMISS = 200;
	const MOST_JOBS    = 5;

	/** Nobody reads or writes these through WordPress's own routes. */
	public static function register(): void {
		foreach ( self::ALL as $key ) {
			register_meta(
				'post',
				$key,
				array(
					'type'          => 'string',
					'single'        => true,
					'show_in_rest'  => false,
					'auth_callback' => '__return_false',
				)
			);
		}
	}

	/** A post's words and the addresses it links to, as a digest: formatting and white space do not count. */
	public static function fingerprint( string $title, string $content ): string {
		preg_match_all( '/<a\s[^>]*?href\s*=\s*(["\'])(.*?)\1/is', $content, $links );
		$spaced = str_replace( '<', ' <', $content );
		$text   = wp_strip_all_tags( preg_replace( '/<!--.*?-->/s', ' ', $spaced ) ?? $spaced );
		$parts  = array_merge( array( $title, $text ), $links[2] ?? array() );
		$plain  = html_entity_decode( implode( ' ', $parts ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		return hash( 'sha256', preg_replace( '/[\s\x{a0}]+/u', '', $plain ) ?? $plain );
	}

	/**
	 * The last check, or null: verdict, errors, warnings (what stands, dismissals left out), report, fingerprint, at (UTC
	 * seconds), by (a user). Counted anew from the findings kept, so that a dismissal counts even while the service is away.
	 */
	public static function check( int $post_id ): ?array {
		$kept = json_decode( (string) get_post_meta( $post_id, self::CHECK, true ), true );
		if ( ! is_array( $kept ) || ! in_array( $kept['otherwise'] ?? null, self::VERDICTS, true ) ) {
			return null;
		}
		$graves = is_array( $kept['findings'] ?? null ) ? $kept['findings'] : array();
		$graves = array_diff_key( $graves, self::dismissals( $post_id ), array_flip( self::strings( $kept['elsewhere'] ?? null ) ) );
		$counts = array_count_values( self::strings( $graves ) );
		return array(
			'verdict'     => $counts ? 'discrepancies' : $kept['otherwise'],
			'errors'      => $counts['error'] ?? 0,
			'warnings'    => $counts['warning'] ?? 0,
			'report'      => preg_match( self::REPORT_ID, (string) ( $kept['report'] ?? '' ) ) ? $kept['report'] : '',
			'fingerprint' => (string) ( $kept['fingerprint'] ?? '' ),
			'at'          => (int) ( $kept['at'] ?? 0 ),
			'by'          => (int) ( $kept['by'] ?? 0 ),
		);
	}

	/**
	 * @param array $check report, fingerprint, at, by; findings: severity by id of errors and warnings; elsewhere: those of them
	 *                     that the service has as dismissed and the post has not; otherwise: the verdict without any.
	 */
	public static function keep_check( int $post_id, array $check ): void {
		self::write( $post_id, self::CHECK, $check );
	}

	/** Was the post changed after its last check? */
	public static function is_stale( \WP_Post $post, array $check ): bool {
		return self::fingerprint( $post->post_title, $post->post_content ) !== $check['fingerprint'];
	}

	/** Dismissals by finding: reason, user, at (UTC seconds). */
	public static function dismissals( int $post_id ): array {
		$kept = json_decode( (string) get_post_meta( $post_id, self::DISMISSALS, true ), true );
		$out  = array();
		foreach ( is_array( $kept ) ? $kept : array() as $finding => $given ) {
			if ( is_array( $given ) && preg_match( self::FINDING_ID, (string) $finding ) ) {
				$out[ $finding ] = array(
					'reason' => (string) ( $given['reason'] ?? '' ),
					'user'   => (int) ( $given['user'] ?? 0 ),
					'at'     => (int) ( $given['at'] ?? 0 ),
				);
			}
		}
		return $out;
	}

	/** The newest MOST_DISMISS stay: a post's findings are few, and what no check brings up again is of no use. */
	public static function dismiss( int $post_id, string $finding, string $reason ): void {
		$all = self::dismissals( $post_id );
		unset( $all[ $finding ] );
		$all[ $finding ] = array(
			'reason' => $reason,
			'user'   => get_current_user_id(),
			'at'     => time(),
		);
		self::write( $post_id, self::DISMISSALS, array_slice( $all, -self::MOST_DISMISS, null, true ) );
	}

	/** Also a dismissal that was made elsewhere: the finding counts again. */
	public static function take_back( int $post_id, string $finding ): void {
		$all = self::dismissals( $post_id );
		unset( $all[ $finding ] );
		self::write( $post_id, self::DISMISSALS, $all );
		$check = json_decode( (string) get_post_meta( $post_id, self::CHECK, true ), true );
		if ( is_array( $check ) ) {
			$check['elsewhere'] = array_values( array_diff( self::strings( $check['elsewhere'] ?? null ), array( $finding ) ) );
			self::keep_check( $post_id, $check );
		}
	}

	/** The source's address where the post's text names none; ''. */
	public static function source( int $post_id ): string {
		return (string) get_post_meta( $post_id, self::SOURCE, true );
	}

	public static function keep_source( int $post_id, string $url ): void {
		if ( '' === $url ) {
			delete_post_meta( $post_id, self::SOURCE );
		} else {
			update_post_meta( $post_id, self::SOURCE, wp_slash( $url ) );
		}
	}

	/** Checks of this post that go on as jobs of the service: fingerprints of what was sent, by the job's id. */
	public static function jobs( int $post_id ): array {
		$kept = json_decode( (string) get_post_meta( $post_id, self::JOBS, true ), true );
		return self::strings( $kept );
	}

	/** The newest few stay: whoever closed the editor never asks for his again. */
	public static function keep_job( int $post_id, string $job, string $fingerprint ): void {
		$jobs = array_merge( self::jobs( $post_id ), array( $job => $fingerprint ) );
		self::write( $post_id, self::JOBS, array_slice( $jobs, -self::MOST_JOBS, null, true ) );
	}

	public static function forget_job( int $post_id, string $job ): void {
		self::write( $post_id, self::JOBS, array_diff_key( self::jobs( $post_id ), array( $job => '' ) ) );
	}

	private static function strings( $values ): array {
		return array_filter( is_array( $values ) ? $values : array(), 'is_string' );
	}

	private static function write( int $post_id, string $key, array $value ): void {
		if ( array() === $value ) {
			delete_post_meta( $post_id, $key );
		} else {
			update_post_meta( $post_id, $key, wp_slash( wp_json_encode( $value, JSON_UNESCAPED_UNICODE ) ) );
		}
	}
}
