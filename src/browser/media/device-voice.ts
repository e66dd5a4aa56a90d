import type { DeviceVoice } from '#core/ports/ports.ts';

const none = { ok: false, problem: 'This device has no voice of its own that works offline.' };

/** The voices of the platform (Web Speech API). Those that a server speaks are never used. */
export const deviceVoice: DeviceVoice = {
	say(words, volume) {
		const synthesis = platformVoices();
		const voice = synthesis && offlineVoice(synthesis.getVoices());
		if (!synthesis || !voice) return Promise.resolve(none);
		synthesis.cancel();
		const utterance = new SpeechSynthesisUtterance(words);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.volume = volume;
		synthesis.speak(utterance);
		return Promise.resolve({ ok: true });
	},
	stop() {
		platformVoices()?.cancel();
		return Promise.resolve({ ok: true });
	}
};

function platformVoices(): SpeechSynthesis | undefined {
	return 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;
}

/** In the language of the page, and where there are several, the accent of the person. */
export function offlineVoice(
	voices: readonly SpeechSynthesisVoice[],
	language = document.documentElement.lang || 'en',
	wanted = navigator.language
): SpeechSynthesisVoice | undefined {
	const fitting = voices.filter(
		({ localService, lang }) => localService && baseOf(lang) === baseOf(language)
	);
	const accent = fitting.filter(({ lang }) => tagOf(lang) === tagOf(wanted));
	const chosen = accent.length > 0 ? accent : fitting;
	return chosen.find((voice) => voice.default) ?? chosen[0];
}

/** Android writes `en_GB`. */
function tagOf(language: string): string {
	return language.toLowerCase().replace('_', '-');
}

function baseOf(language: string): string {
	return tagOf(language).split('-')[0] ?? '';
}
