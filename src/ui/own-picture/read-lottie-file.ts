import type { Result } from '#core/base/result.ts';
import { checkLottie, packedWords, type SafeLottie } from '#core/own-stretch/lottie-check.ts';
import { longestLottie } from '#core/own-stretch/lottie-limits.ts';
import { lottieFilm } from './lottie-film.ts';

/** Reads a file that somebody chose, and draws it once, so that what is broken is told now. */
export async function readLottieFile(file: File): Promise<Result<SafeLottie>> {
	if (file.name.toLowerCase().endsWith('.lottie')) return { ok: false, problem: packedWords };
	// One letter has up to four bytes, and what is larger need not be read.
	const text = file.size > 4 * longestLottie ? ' '.repeat(longestLottie + 1) : await textIn(file);
	const read = checkLottie(text);
	if (!read.ok) return read;
	try {
		const film = await lottieFilm(read.value);
		film.show(read.value.last);
		film.leave();
		return read;
	} catch {
		return {
			ok: false,
			problem: 'This drawing cannot be drawn here. Choose another one, or connect and try again.'
		};
	}
}

async function textIn(file: Blob): Promise<string> {
	try {
		return await file.text();
	} catch {
		return ''; // It was moved or taken out; the sentence for an empty file says what to do.
	}
}
