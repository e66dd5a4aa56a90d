import { instant } from '#core/base/units.ts';
import type { Database } from './database.ts';
import { ids } from './ids.ts';
import { journalStore } from './journal-store.ts';
import type { MirroredDocument } from './mirrored-document.ts';
import { outbox } from './outbox.ts';

const silent = { saved: () => undefined, erased: () => undefined };

/** The journal as a page opens it, on a device whose clock stands at `now`. */
export function journalOn(
	stored: Database,
	{ events = silent, mirrors = [] as readonly MirroredDocument[], now = () => Date.now() } = {}
) {
	const box = outbox(stored, mirrors);
	const { next } = ids({ now: () => instant(now()) });
	return { box, journal: journalStore({ stored, outbox: box, events, newId: next }) };
}
