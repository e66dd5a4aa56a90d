import type { Result } from '#core/base/result.ts';
import type { SavedSessionStore } from '#core/ports/ports.ts';
import { keptAtOf, sessionIdOf } from '#core/session/saved-session.ts';
import { type Database, savedResult } from './database.ts';
import { keepLocalText, localText } from './local-text.ts';

const key = 'session';
/** Under which local storage holds a state that the database may not have yet. */
const heldKey = 'one-degree-session';
/** The name of the document with the id of the session that was forgotten last. */
const forgottenName = 'forgotten-session';

export function savedSessionStore(stored: Database): SavedSessionStore {
	return {
		async keep(snapshot) {
			hold(snapshot);
			return savedResult(
				await stored.write(['running'], (tx) => tx.objectStore('running').put(snapshot, key))
			);
		},

		async read() {
			const [mark, found] = await Promise.all([
				stored.mark(),
				stored.read(['running', 'documents'], (tx) =>
					Promise.all([
						tx.objectStore('running').get(key),
						tx.objectStore('documents').get(forgottenName)
					])
				)
			]);
			if (!mark.ok) return mark;
			if (!found.ok) return found;
			const [session, forgotten] = found.value;
			const held = heldSession();
			// A browser that was killed may bring back what was forgotten or erased since.
			const gone = [mark.value, String(forgotten ?? '')];
			const isNewer =
				gone.every((id) => sessionIdOf(held) > id) && keptAtOf(held) > keptAtOf(session);
			return { ok: true, value: isNewer ? held : session } satisfies Result<unknown>;
		},

		async forget(id) {
			const forgotten = await stored.write(['running', 'documents'], async (tx) => {
				const store = tx.objectStore('running');
				if (sessionIdOf(await store.get(key)) === id) await store.delete(key);
				await tx.objectStore('documents').put(id, forgottenName);
			});
			if (forgotten.ok && sessionIdOf(heldSession()) === id) releaseSession();
			return savedResult(forgotten);
		}
	};
}

/** A page that is left before the database has answered would lose what it knew last. */
function hold(snapshot: unknown): void {
	try {
		keepLocalText(heldKey, JSON.stringify(snapshot));
	} catch {
		// It is not plain data, which the database refuses in a sentence.
	}
}

/** Drops a state that only local storage has. */
export function releaseSession(): void {
	keepLocalText(heldKey, undefined);
}

function heldSession(): unknown {
	try {
		return JSON.parse(localText(heldKey) ?? 'null');
	} catch {
		return undefined;
	}
}
