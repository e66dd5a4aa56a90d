import type { SettingsStore } from '#core/ports/ports.ts';
import { readSettings } from '#core/settings/settings.ts';
import type { MirroredDocument } from './mirrored-document.ts';

export function settingsStore(mirror: MirroredDocument): SettingsStore {
	const read = () => readSettings(mirror.read());
	return {
		read,

		change(of) {
			const before = read();
			if (Object.keys(of(before)).length === 0) return before;
			mirror.change((fields) => {
				const now = readSettings(fields);
				// Fields of another version of the app are kept.
				return { ...fields, ...now, ...of(now) };
			});
			return read();
		},

		onSaved: (call) => void (mirror.onSaved = call),

		onChange(call) {
			const listening = new AbortController();
			const { signal } = listening;
			const look = () => document.visibilityState === 'visible' && call();
			mirror.onCorrection = call;
			addEventListener(
				'storage',
				({ key, newValue }) => {
					if (key !== null && key !== mirror.name) return;
					// Another window erased everything, so this one forgets its changes too.
					if (newValue === null) mirror.forgetUnstored();
					call();
				},
				{ signal }
			);
			// A frozen page, or one in the back/forward cache, gets no storage events:
			// https://web.dev/articles/bfcache
			document.addEventListener('visibilitychange', look, { signal });
			addEventListener('pageshow', look, { signal });
			return () => listening.abort();
		}
	};
}
