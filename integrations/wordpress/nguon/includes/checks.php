<?php
/**
 * Checking a post: asks the service, waits for it, tells it of dismissals.
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
	 * @return array|WP_Error {report, check}, or {job} to ask for again.
	 */
	public static function start( WP_Post $post, array $given ) {
		$fingerprint = Record::fingerprint( $given['title'], $given['content'] );
		Record::keep_source( $post->ID, $given['source_url'] );
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
			return Outcome::settle( $post, $answer['body'], $fingerprint );
		}
		$job = (string) ( $answer['body']['id'] ?? '' );
		if ( ! preg_match( Record::JOB_ID, $job ) ) {
			return self::no_job();
		}
		Record::keep_job( $post->ID, $job, $fingerprint );
		return array( 'job' => $job );
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
	 * How a job of this post stands. Jobs of other posts cannot be asked for.
	 *
	 * @return array|WP_Error As start().
	 */
	public static function poll( WP_Post $post, string $job ) {
		$fingerprint = Record::jobs( $post->ID )[ $job ] ?? null;
		if ( null === $fingerprint ) {
			return self::no_job();
		}
		$client = Client::configured();
		$answer = $client->ask( 'GET', '/jobs/' . $job . '?wait=' . self::WAIT_S, null, array(), self::WAIT_S + Client::GRACE_S );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$status = $answer['body']['status'] ?? '';
		if ( 'queued' === $status || 'running' === $status ) {
			return array( 'job' => $job );
		}
		Record::forget_job( $post->ID, $job );
		$report_id = (string) ( $answer['body']['report_id'] ?? '' );
		if ( 'succeeded' !== $status || ! preg_match( Record::REPORT_ID, $report_id ) ) {
			return new WP_Error( 'nguon_failed', __( 'The service gave up on this check. Try again.', 'nguon' ), array( 'status' => 502 ) );
		}
		$report = $client->ask( 'GET', '/reports/' . $report_id );
		return is_wp_error( $report ) ? $report : Outcome::settle( $post, $report['body'], $fingerprint );
	}

	private static function no_job(): WP_Error {
		return new WP_Error( 'nguon_no_job', __( 'No check of this post is under way.', 'nguon' ), array( 'status' => 404 ) );
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
		return 404 === $answer['status'] ? null : Outcome::settle( $post, $answer['body'], $check['fingerprint'], $check );
	}

	/**
	 * Dismiss a finding of the last check. The post keeps it in any case; the service is told, so that its other pages say the same.
	 *
	 * @return array {check, dismissals, shared}: all dismissals of the post, and whether the service knows of this change.
	 */
	public static function dismiss( WP_Post $post, string $finding, string $reason ): array {
		Record::dismiss( $post->ID, $finding, $reason );
		$answer = self::tell( $post, $finding, 'POST', array( 'reason' => $reason ) );
		return self::changed( $post, ! is_wp_error( $answer ) && 200 === $answer['status'] );
	}

	/**
	 * Take a dismissal back, here and at the service. While the service is away it cannot be: the next check would bring it back.
	 *
	 * @return array|WP_Error As dismiss().
	 */
	public static function take_back( WP_Post $post, string $finding ) {
		$answer = self::tell( $post, $finding, 'DELETE', null );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		Record::take_back( $post->ID, $finding );
		return self::changed( $post, true );
	}

	/** @return array|WP_Error The service's answer; 404 where it knows neither report nor dismissal. */
	private static function tell( WP_Post $post, string $finding, string $method, ?array $body ) {
		$check = Record::check( $post->ID );
		if ( null === $check || '' === $check['report'] ) {
			return array( 'status' => 404 );
		}
		return Client::configured()->ask( $method, Outcome::dismissal( $check['report'], $finding ), $body, array( 404 ) );
	}

	private static function changed( WP_Post $post, bool $shared ): array {
		$check = Record::check( $post->ID );
		return array(
			'check'      => null === $check ? null : Outcome::told( $check ),
			'dismissals' => (object) Outcome::shown( Record::dismissals( $post->ID ) ),
			'shared'     => $shared,
		);
	}
}
