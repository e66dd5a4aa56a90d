import { instant } from '#core/base/units.ts';
import { identityOf } from '#core/journal/identity.ts';
import type { Clock, Ids } from '#core/ports/ports.ts';
import { localText, keepLocalText } from './local-text.ts';

const key = 'one-degree-device';
const countsInMillisecond = 0x1000;

interface OwnIdentities extends Ids {
	/** Drops an id of this device that is not newer than `mark`; `device` then makes a new one. */
	forgetDevice(mark: string): void;
}

/** Makes ids. None sorts before an earlier one of the same page, even if the clock is set back. */
export function ids(clock: Pick<Clock, 'now'>): OwnIdentities {
	let last = instant(0);
	let count = 0;
	let own: string | undefined;

	function next(): string {
		const now = clock.now();
		if (now > last) {
			last = now;
			count = 0;
		} else if (++count === countsInMillisecond) {
			last = instant(last + 1);
			count = 0;
		}
		return identityOf(last, count, crypto.getRandomValues(new Uint8Array(8)));
	}

	return {
		next,
		device() {
			own ??= localText(key) ?? next();
			keepLocalText(key, own);
			return own;
		},
		forgetDevice(mark) {
			if ((own ?? localText(key) ?? mark) > mark) return;
			own = undefined;
			keepLocalText(key, undefined);
		}
	};
}
