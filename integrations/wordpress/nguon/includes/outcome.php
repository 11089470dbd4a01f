<?php
/**
 * What a report comes to for a post: the editors' dismissals put into it, its verdict counted, the outcome kept.
 *
 * @package Nguon
 */

namespace Nguon;

use WP_Error;
use WP_Post;

defined( 'ABSPATH' ) || exit;

/** Between the service's report and what the post keeps. */
final class Outcome {

	/**
	 * Put the dismissals of this post into the report and keep the outcome.
	 *
	 * @param array|null $before The check that this is the report of, when it is only read again.
	 * @return array|WP_Error
	 */
	public static function settle( WP_Post $post, array $report, string $fingerprint, ?array $before = null ) {
		$id = (string) ( $report['id'] ?? '' );
		if ( ! preg_match( Record::REPORT_ID, $id ) || ! in_array( $report['verdict'] ?? null, Record::VERDICTS, true ) || ! is_array( $report['findings'] ?? null ) ) {
			return new WP_Error( 'nguon_not_nguon', __( 'The service’s answer is no report. Its version may not fit this plugin.', 'nguon' ), array( 'status' => 502 ) );
		}
		list( $graves, $known ) = self::graves( $report );
		$kept                   = Record::dismissals( $post->ID );
		$report['findings']     = self::marked( $report['findings'], self::shown( $kept ) );
		$untold                 = array_diff_key( array_intersect_key( $kept, $graves ), array_flip( $known ) );
		$verdict                = self::share( $id, $untold, $report['verdict'] );
		Record::keep_check(
			$post->ID,
			array(
				'findings'    => $graves,
				'elsewhere'   => array_values( array_diff( $known, array_keys( $kept ) ) ),
				'otherwise'   => 'discrepancies' === $verdict ? self::otherwise( $report ) : $verdict,
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

	/** @return array{array, string[]} Severities by id of errors and warnings; the ids of findings that the service has as dismissed. */
	private static function graves( array $report ): array {
		$graves = array();
		$known  = array();
		foreach ( $report['findings'] as $finding ) {
			$id = is_array( $finding ) ? (string) ( $finding['id'] ?? '' ) : '';
			if ( ! preg_match( Record::FINDING_ID, $id ) ) {
				continue;
			}
			if ( in_array( $finding['severity'] ?? '', array( 'error', 'warning' ), true ) ) {
				$graves[ $id ] = $finding['severity'];
			}
			if ( ! empty( $finding['dismissed'] ) ) {
				$known[] = $id;
			}
		}
		return array( $graves, $known );
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
	private static function share( string $report_id, array $untold, string $verdict ): string {
		foreach ( $untold as $finding => $one ) {
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

	/** The route of a finding's dismissal. */
	public static function dismissal( string $report_id, string $finding ): string {
		return '/reports/' . $report_id . '/findings/' . $finding . '/dismissal';
	}

	/** Dismissals as they stand in a report: reason, by (a name), at. */
	public static function shown( array $dismissals ): array {
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
