import type { Result } from '#core/base/result.ts';
import { after, dayLength, type Instant } from '#core/base/units.ts';
import type { UnreadableRecord } from './contents.ts';
import type { Entry } from './entry.ts';
import { refuseField } from './field.ts';
import { readEntry } from './record.ts';

const aheadProblem = 'it is dated ahead of today';

/**
 * Reads a record that another device wrote. It is refused if it is dated more than a day ahead of
 * `now`: time zones and clocks differ by less.
 */
export function readEntryBy(outside: unknown, now: Instant): Result<Entry> {
	const entry = readEntry(outside);
	if (!entry.ok) return entry;
	const { value } = entry;
	const at = value.kind === 'session' ? value.ended : value.at;
	return at > after(now, dayLength) ? refuseField(aheadProblem) : entry;
}

/** Whether a record was set aside only because it was dated ahead. */
export function isDatedAhead({ problem }: UnreadableRecord): boolean {
	return problem.includes(aheadProblem);
}
