import { expect, test } from 'vitest';
import { offlineVoice } from './device-voice.ts';

const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({
	name,
	lang,
	localService: true,
	default: false,
	voiceURI: name,
	...more
});

const british = voice('Daniel', 'en_GB');
const american = voice('Samantha', 'en-US', { default: true });
const german = voice('Anna', 'de-DE');
const online = voice('Server', 'en-GB', { localService: false, default: true });

test('only a voice that works offline speaks, in the language of the page', () => {
	expect(offlineVoice([online, german], 'en', 'en-GB')).toBeUndefined();
	expect(offlineVoice([online, german, american], 'en', 'en-GB')).toBe(american);
});

test('the accent of the person comes first, then the voice that the device has chosen', () => {
	expect(offlineVoice([american, british], 'en', 'en-GB')).toBe(british);
	expect(offlineVoice([british, american], 'en', 'de-AT')).toBe(american);
});
