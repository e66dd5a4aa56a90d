import { afterEach, expect, test, vi } from 'vitest';
import { notifications } from './notifications.ts';

const notice = { title: 'Time', words: 'Your daily routine.', tag: 'daily', path: 'play/desk' };
const options = {
	body: 'Your daily routine.',
	tag: 'daily',
	icon: '/icons/192.png',
	data: { to: '/play/desk' }
};

afterEach(() => vi.unstubAllGlobals());

/** What the platform was asked to show, and by whom. */
function stubPlatform(permission: NotificationPermission, worker?: 'active' | 'installing') {
	const shown: unknown[] = [];
	const requestPermission = vi.fn(async () => (PageNotice.permission = 'granted'));
	class PageNotice {
		static permission = permission;
		static requestPermission = requestPermission;

		constructor(title: string, options: NotificationOptions) {
			shown.push(['page', title, options]);
		}
	}
	const registration = {
		active: worker === 'active' ? {} : null,
		showNotification: async (title: string, options: NotificationOptions) =>
			shown.push(['worker', title, options])
	};
	vi.stubGlobal('Notification', PageNotice);
	vi.stubGlobal('navigator', {
		serviceWorker: worker && { getRegistration: async () => registration }
	});
	return { shown, requestPermission };
}

test('a worker that is active shows the notice, else the page does', async () => {
	const withWorker = stubPlatform('granted', 'active');
	await notifications.show(notice);
	expect(withWorker.shown).toEqual([['worker', 'Time', options]]);
	const tooEarly = stubPlatform('granted', 'installing');
	await notifications.show(notice);
	expect(tooEarly.shown).toEqual([['page', 'Time', options]]);
	const without = stubPlatform('granted');
	await notifications.show(notice);
	expect(without.shown).toEqual([['page', 'Time', options]]);
});

test.each(['denied', 'default'] as const)('nothing is shown while it is %s', async (permission) => {
	const { shown } = stubPlatform(permission, 'active');
	await notifications.show(notice);
	expect(shown).toEqual([]);
});

test('the person is asked only once, and what they said is answered', async () => {
	const { requestPermission } = stubPlatform('default');
	expect(await notifications.permission()).toBe('unasked');
	expect(await notifications.ask()).toBe('granted');
	expect(await notifications.ask()).toBe('granted');
	expect(requestPermission).toHaveBeenCalledTimes(1);
});

test('somebody who declined is not asked again', async () => {
	const { requestPermission } = stubPlatform('denied');
	expect(await notifications.ask()).toBe('refused');
	expect(requestPermission).not.toHaveBeenCalled();
});

test('a browser without notices has none, and a refusal to show one is silent', async () => {
	expect(await notifications.permission()).toBe('absent');
	expect(await notifications.ask()).toBe('absent');
	await notifications.show(notice);
	stubPlatform('granted');
	vi.stubGlobal(
		'Notification',
		class {
			static permission = 'granted';

			constructor() {
				throw new TypeError('Illegal constructor.');
			}
		}
	);
	await expect(notifications.show(notice)).resolves.toBeUndefined();
});
