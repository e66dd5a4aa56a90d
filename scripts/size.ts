import { table } from './table.ts';
import { weightsOf } from './weight.ts';

const {
	firstLoad,
	firstFlight,
	animations: everyBuild
} = await weightsOf('build', process.env.BASE_PATH ?? '');
/** A phone fetches one build of the body only; every phone keeps the medium one. */
const otherBuild = /\.(slender|sturdy)\./;
const animations = everyBuild.filter(({ name }) => !otherBuild.test(name));
const others = everyBuild.filter(({ name }) => otherBuild.test(name));
const all = animations.reduce((total, { bytes }) => total + bytes, 0);

const budgets = [
	{ what: 'first load of /', bytes: firstLoad, kilobytes: 60 },
	{ what: 'its page with styles', bytes: firstFlight, kilobytes: 14 },
	{ ...heaviest(animations), kilobytes: 45 },
	{ ...heaviest(others), kilobytes: 45 },
	{ what: `all ${animations.length} animations`, bytes: all, kilobytes: 700 }
].map((budget) => ({ ...budget, kept: budget.bytes <= budget.kilobytes * 1000 }));

console.log(
	table([
		['brotli', 'kB', 'at most', ''],
		...budgets.map(({ what, bytes, kilobytes, kept }) => [
			what,
			(bytes / 1000).toFixed(1),
			String(kilobytes),
			kept ? 'kept' : 'BROKEN'
		])
	])
);
if (animations.length === 0) console.log('There are no animations in the build.');
if (animations.length === 0 || budgets.some(({ kept }) => !kept)) process.exitCode = 1;

function heaviest(those: typeof animations) {
	const [first] = those.toSorted((a, b) => b.bytes - a.bytes);
	return { what: `heaviest of ${those.length}, ${first?.name}`, bytes: first?.bytes ?? 0 };
}
