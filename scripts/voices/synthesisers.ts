import { execFileSync } from 'node:child_process';

/** A program that speaks a text into a WAV file. Only `npm run voices` needs one. */
export interface Synthesiser {
	/**
	 * An id that is kept with each clip: clips are spoken again if the program or its settings
	 * change.
	 */
	readonly id: string;
	/** The Debian packages that it needs. */
	readonly packages: readonly string[];
	readonly speak: (text: string, wav: string) => void;
}

/** `rate` is a share of the pace at which the voice was read; less is slower. */
export function hts(rate: number): Synthesiser {
	const settings = `(begin (voice_cmu_us_slt_arctic_hts) (set! hts_engine_params (append hts_engine_params (list (list "-r" ${rate})))))`;
	return {
		id: `festival cmu_us_slt_arctic_hts rate ${rate}`,
		packages: ['festival', 'festvox-us-slt-hts'],
		speak(text, wav) {
			execFileSync('text2wave', ['-eval', settings, '-o', wav], {
				input: text,
				stdio: ['pipe', 'ignore', 'ignore']
			});
		}
	};
}

/** `stretch` is the factor by which each sound is longer than in the original voice. */
export function flite(voice: 'slt' | 'rms' | 'awb', stretch: number): Synthesiser {
	const settings = ['-voice', voice, '--setf', `duration_stretch=${stretch}`];
	return {
		id: `flite ${voice} stretch ${stretch}`,
		packages: ['flite'],
		speak(text, wav) {
			execFileSync('flite', [...settings, '-t', text, '-o', wav]);
		}
	};
}

export function espeak(voice: string, wordsAMinute: number): Synthesiser {
	return {
		id: `espeak-ng ${voice} ${wordsAMinute} words a minute`,
		packages: ['espeak-ng'],
		speak(text, wav) {
			execFileSync('espeak-ng', ['-v', voice, '-s', String(wordsAMinute), '-w', wav, text]);
		}
	};
}
