import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { entryAt, selfCareAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { newestSessions } from './newest-sessions.ts';

test('sessions are found however much else was noted since', async () => {
	const { world, sleep } = fakeWorld();
	const sessions = [];
	for (let day = 0; day < 3; day += 1) {
		const session = entryAt(world.clock.now());
		sessions.push(session);
		await world.journal.add(session);
		for (let glass = 0; glass < 40; glass += 1) {
			sleep(fromSeconds(3600));
			await world.journal.add(selfCareAt(world.clock.now(), { care: 'water' }));
		}
	}
	const newest = async (count: number) => {
		const found = await newestSessions(world, count);
		return found.ok ? found.value.slice(-count) : [];
	};
	expect(await newest(1)).toEqual(sessions.slice(-1));
	expect(await newest(3)).toEqual(sessions);
	expect(await newest(9)).toEqual(sessions);
});
