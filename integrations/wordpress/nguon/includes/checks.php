<?php
/**
 * Checking a post: asks the service, puts the editors' dismissals into its report, remembers the outcome.
 *
 * @package Nguon
 */

namespace Nguon;

use WP_Error;
use WP_Post;

defined( 'ABSPATH' ) || exit;

/** What the routes do, once it is certain who asks and what about. */
final class Checks {

	/** Seconds that one look at a job may wait for its end. */
	const WAIT_S = 10;

	/**
	 * Check what the editor has on the screen, saved or not.
	 *
	 * @param array $given title, html (what is checked), content (what will be saved, for the fingerprint), source_url, source_text.
	 * @return array|WP_Error {report, check, stored} or {job: 'running'}.
	 */
	public static function start( WP_Post $post, array $given ) {
		$fingerprint = Record::fingerprint( $given['title'], $given['content'] );
		Record::keep_source( $post->ID, $given['source_url'] );
		Record::keep_job( $post->ID, null );
		$answer = Client::configured()->ask(
			'POST',
			'/verify',
			self::request( $post, $given ),
			array(),
			Client::DEADLINE_S + Client::GRACE_S
		);
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		if ( 200 === $answer['status'] ) {
			return self::finish( $post, $answer['body'], $fingerprint );
		}
		Record::keep_job(
			$post->ID,
			array(
				'id'          => (string) ( $answer['body']['id'] ?? '' ),
				'fingerprint' => $fingerprint,
			)
		);
		return array( 'job' => 'running' );
	}

	/** The body of POST /verify. The day is sent if somebody chose it: a draft's would be that of its last change. */
	private static function request( WP_Post $post, array $given ): array {
		$article = array(
			'html'     => $given['html'],
			'title'    => $given['title'],
			'language' => 'en',
		);
		if ( '0000-00-00 00:00:00' !== $post->post_date_gmt ) {
			$article['published'] = get_the_date( 'Y-m-d', $post );
		}
		$url = get_permalink( $post );
		if ( $url ) {
			$article['url'] = $url;
		}
		$source = array();
		if ( '' !== $given['source_url'] ) {
			$source['url'] = $given['source_url'];
		}
		if ( '' !== $given['source_text'] ) {
			$source['text'] = $given['source_text'];
		}
		$request = array(
			'id'      => 'wordpress-' . $post->ID,
			'article' => $article,
			'options' => array( 'deadline_s' => Client::DEADLINE_S ),
		);
		if ( $source ) {
			$request['sources'] = array( $source );
		}
		return $request;
	}

	/**
	 * How the job of this post stands. Jobs of other posts cannot be asked for.
	 *
	 * @return array|WP_Error As start().
	 */
	public static function poll( WP_Post $post ) {
		$job = Record::job( $post->ID );
		if ( null === $job ) {
			return new WP_Error( 'nguon_no_job', __( 'No check of this post is under way.', 'nguon' ), array( 'status' => 404 ) );
		}
		$client = Client::configured();
		$answer = $client->ask( 'GET', '/jobs/' . $job['id'] . '?wait=' . self::WAIT_S, null, array(), self::WAIT_S + Client::GRACE_S );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$status = $answer['body']['status'] ?? '';
		if ( 'queued' === $status || 'running' === $status ) {
			return array( 'job' => 'running' );
		}
		Record::keep_job( $post->ID, null );
		$report_id = (string) ( $answer['body']['report_id'] ?? '' );
		if ( 'succeeded' !== $status || ! preg_match( Record::REPORT_ID, $report_id ) ) {
			return new WP_Error( 'nguon_failed', __( 'The service gave up on this check. Try again.', 'nguon' ), array( 'status' => 502 ) );
		}
		$report = $client->ask( 'GET', '/reports/' . $report_id );
		return is_wp_error( $report ) ? $report : self::finish( $post, $report['body'], (string) $job['fingerprint'] );
	}

	/**
	 * The last check again, from the service, which keeps the report. Null: never checked, or the report is gone.
	 *
	 * @return array|null|WP_Error
	 */
	public static function last( WP_Post $post ) {
		$check = Record::check( $post->ID );
		if ( null === $check || '' === $check['report'] ) {
			return null;
		}
		$answer = Client::configured()->ask( 'GET', '/reports/' . $check['report'], null, array( 404 ) );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		return 404 === $answer['status'] ? null : self::finish( $post, $answer['body'], $check['fingerprint'], $check );
	}

	/**
	 * Dismiss a finding of the last check. The post keeps it in any case; the service is told, so that its other pages say the same.
	 *
	 * @return array {check, dismissals, shared}: all dismissals of the post, and whether the service knows of this change.
	 */
	public static function dismiss( WP_Post $post, string $finding, string $reason ): array {
		Record::dismiss( $post->ID, $finding, $reason );
		return self::changed( $post, $finding, 'POST', array( 'reason' => $reason ) );
	}

	/** Take a dismissal back, here and at the service. */
	public static function take_back( WP_Post $post, string $finding ): array {
		Record::take_back( $post->ID, $finding );
		return self::changed( $post, $finding, 'DELETE', null );
	}

	private static function changed( WP_Post $post, string $finding, string $method, ?array $body ): array {
		$check  = Record::check( $post->ID );
		$shared = false;
		if ( null !== $check && '' !== $check['report'] ) {
			$answer = Client::configured()->ask( $method, self::dismissal( $check['report'], $finding ), $body, array( 404 ) );
			$shared = ! is_wp_error( $answer ) && 200 === $answer['status'];
		}
		return array(
			'check'      => null === $check ? null : self::told( Record::check( $post->ID ) ),
			'dismissals' => (object) self::shown( Record::dismissals( $post->ID ) ),
			'shared'     => $shared,
		);
	}

	private static function dismissal( string $report_id, string $finding ): string {
		return '/reports/' . $report_id . '/findings/' . $finding . '/dismissal';
	}

	/**
	 * Put the dismissals of this post into the report and keep the outcome.
	 *
	 * @param array|null $before The check that this is the report of, when it is only read again.
	 * @return array|WP_Error
	 */
	private static function finish( WP_Post $post, array $report, string $fingerprint, ?array $before = null ) {
		$id = (string) ( $report['id'] ?? '' );
		if ( ! preg_match( Record::REPORT_ID, $id ) || ! in_array( $report['verdict'] ?? null, Record::VERDICTS, true ) || ! is_array( $report['findings'] ?? null ) ) {
			return new WP_Error( 'nguon_not_nguon', __( 'The service’s answer is no report. Its version may not fit this plugin.', 'nguon' ), array( 'status' => 502 ) );
		}
		$kept               = Record::dismissals( $post->ID );
		$graves             = self::graves( $report );
		$report['findings'] = self::marked( $report['findings'], self::shown( $kept ) );
		$report['verdict']  = self::share( $id, $kept, $graves, $report['verdict'] );
		Record::keep_check(
			$post->ID,
			array(
				'findings'    => $graves,
				'otherwise'   => 'discrepancies' === $report['verdict'] ? self::otherwise( $report ) : $report['verdict'],
				'report'      => $id,
				'fingerprint' => $fingerprint,
				'at'          => $before['at'] ?? time(),
				'by'          => $before['by'] ?? get_current_user_id(),
			)
		);
		$check             = Record::check( $post->ID );
		$report['verdict'] = $check['verdict'];
		return array(
			'report' => $report,
			'check'  => self::told( $check ),
		);
	}

	/** A check as the browser sees it. */
	public static function told( array $check ): array {
		$user = get_userdata( $check['by'] );
		return array(
			'verdict'  => $check['verdict'],
			'errors'   => $check['errors'],
			'warnings' => $check['warnings'],
			'at'       => gmdate( 'c', $check['at'] ),
			'by'       => $user ? $user->display_name : '',
		);
	}

	/** Severities by id of the errors and warnings that nobody dismissed at the service. */
	private static function graves( array $report ): array {
		$out = array();
		foreach ( $report['findings'] as $finding ) {
			$id = is_array( $finding ) ? (string) ( $finding['id'] ?? '' ) : '';
			if ( preg_match( Record::FINDING_ID, $id ) && empty( $finding['dismissed'] ) && in_array( $finding['severity'] ?? '', array( 'error', 'warning' ), true ) ) {
				$out[ $id ] = $finding['severity'];
			}
		}
		return $out;
	}

	private static function marked( array $findings, array $dismissals ): array {
		foreach ( $findings as &$finding ) {
			$id = is_array( $finding ) ? (string) ( $finding['id'] ?? '' ) : '';
			if ( isset( $dismissals[ $id ] ) ) {
				$finding['dismissed'] = $dismissals[ $id ];
			}
		}
		return $findings;
	}

	/**
	 * Tell the service of dismissals that it does not know: it was away when they were made, or is another one.
	 *
	 * @return string Its verdict, which then counts them.
	 */
	private static function share( string $report_id, array $kept, array $graves, string $verdict ): string {
		foreach ( array_intersect_key( $kept, $graves ) as $finding => $one ) {
			$answer = Client::configured()->ask( 'POST', self::dismissal( $report_id, $finding ), array( 'reason' => $one['reason'] ) );
			if ( is_wp_error( $answer ) ) {
				break;
			}
			if ( in_array( $answer['body']['verdict'] ?? null, Record::VERDICTS, true ) ) {
				$verdict = $answer['body']['verdict'];
			}
		}
		return $verdict;
	}

	/** The verdict that a report would have without its errors and warnings, when the service has not said. */
	private static function otherwise( array $report ): string {
		$lost = array_filter(
			is_array( $report['limits'] ?? null ) ? $report['limits'] : array(),
			static function ( $limit ) {
				return in_array( $limit['stage'] ?? '', array( 'fetch', 'citation' ), true );
			}
		);
		return ! $lost && (float) ( $report['coverage']['answered_share'] ?? 0 ) >= 0.5 ? 'consistent' : 'inconclusive';
	}

	/** Dismissals as they stand in a report: reason, by (a name), at. */
	private static function shown( array $dismissals ): array {
		return array_map(
			static function ( $one ) {
				$user = get_userdata( $one['user'] );
				return array(
					'reason' => $one['reason'],
					'by'     => $user ? $user->display_name : null,
					'at'     => gmdate( 'c', $one['at'] ),
				);
			},
			$dismissals
		);
	}
}
