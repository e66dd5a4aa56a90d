import { expect } from '@playwright/test';
import { heardIn, median, type Decoded } from './sound-analysis.ts';
import { firstScoreOf } from './score.ts';

/**
 * Expects that a browser plays the daily routine on time, at even loudness, and without overlaps.
 */
export function expectTrackTiming(decoded: Decoded): void {
	const score = firstScoreOf('daily');
	expect(decoded.envelope.length * 10).toBeGreaterThan(score.length);
	expect(score.sounds.length).toBeGreaterThan(100);
	const { late, voices, tones, spilt } = heardIn(decoded, score);
	expect(score.sounds.filter((_, index) => late[index] === Infinity)).toEqual([]);
	// Clips are trimmed to their first sound, give or take the fade.
	expect(Math.max(...late)).toBeLessThan(120);
	expect(Math.min(...late)).toBeGreaterThan(-50);
	expect(spilt).toEqual([]);
	expect(decoded.peak).toBeLessThan(0.9);
	expect(Math.max(...voices) - Math.min(...voices)).toBeLessThan(8);
	expect(median(voices)).toBeGreaterThan(median(tones));
}
