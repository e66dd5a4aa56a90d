import { identityOf } from '#core/journal/identity.ts';
import type { Clock, Identities } from '#core/ports.ts';
import { instant } from '#core/units.ts';
import { keptText, keepText } from './kept-text.ts';

const countsInMillisecond = 0x1000;

/** Ids of one device never sort before an earlier one, even when its clock is set back. */
export function identities(clock: Clock): Identities {
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
			own ??= keptText('device') ?? next();
			keepText('device', own);
			return own;
		}
	};
}
