import { isAhead } from '#core/base/elapsed.ts';
import { between, type Instant } from '#core/base/units.ts';
import { isPackOn, limitToAccess, settleFlow } from './advance-flow.ts';
import { beginFlow, resumeLimit, type Flow } from './flow.ts';
import type { Script } from './passage.ts';

/**
 * Continues a stored flow where it was. A passage that ended while the page was closed starts again,
 * because nobody heard it. A pack does not, because it stays on the skin while the phone sleeps.
 */
export function resumeFlow(kept: Flow, now: Instant, script: Script): Flow | undefined {
	if (between(kept.touched, now) > resumeLimit || isAhead(kept.touched, now))
		return isPackOn(kept) || kept.stage === 'off' ? packOff(kept, now) : undefined;
	if (kept.stage === 'done') return undefined;
	const here = settleFlow(kept, now, script);
	const missed = here.stage !== kept.stage && !isPackOn(kept);
	const again = missed ? limitToAccess({ ...kept, since: now }, now, script) : here;
	return { ...again, touched: now };
}

/**
 * The flow of which nobody knows how long the pack has been on the skin: it comes off first, and
 * then the questions are asked again.
 */
function packOff({ stage, pack, spasm, cooled, gotWorse }: Flow, now: Instant): Flow {
	const known = {
		...(gotWorse !== undefined && { gotWorse }),
		...(spasm && { spasm }),
		...(stage === 'cold' ? { cooled: now } : cooled !== undefined && { cooled })
	};
	return { ...beginFlow(now, 'position'), ...known, pack, stage: 'off' };
}
