import { expect, test } from 'vitest';
import type { Saved } from '#core/ports/ports.ts';
import type { SavedSession } from '#core/session/saved-session.ts';
import { sessionAutosave } from './session-autosave.ts';

const states = ['first', 'second'].map((routine) => ({ routine }) as unknown as SavedSession);
const [first, second] = states as [SavedSession, SavedSession];

/** A store whose writes end when the test says so. */
function slowStore() {
	const asked: (SavedSession | string)[] = [];
	const ends: (() => void)[] = [];
	const written = () => new Promise<Saved>((done) => ends.push(() => done({ ok: true })));
	return {
		asked,
		endAll: () => ends.splice(0).forEach((end) => end()),
		store: {
			read: () => Promise.resolve({ ok: true as const, value: undefined }),
			keep(session: SavedSession) {
				asked.push(session);
				return written();
			},
			forget(id: string) {
				asked.push(`forget ${id}`);
				return Promise.resolve<Saved>({ ok: true });
			}
		}
	};
}

test('a state does not wait for the write before it, because the page may be left meanwhile', () => {
	const { store, asked } = slowStore();
	const autosave = sessionAutosave(store, () => {});
	autosave.keep(first);
	autosave.begin();
	autosave.keep(first);
	autosave.keep(second);
	expect(asked).toEqual([first, second]);
});

test('it is forgotten once all is written, and then nothing is saved', async () => {
	const { store, asked, endAll } = slowStore();
	const told: Saved[] = [];
	const autosave = sessionAutosave(store, (saved) => told.push(saved));
	autosave.begin();
	autosave.keep(first);
	autosave.keep(second);
	const forgotten = autosave.forget('that');
	expect(asked).toEqual([first, second]);
	endAll();
	await forgotten;
	autosave.keep(first);
	await autosave.settled();
	expect(asked).toEqual([first, second, 'forget that']);
	expect(told).toHaveLength(2);
});
