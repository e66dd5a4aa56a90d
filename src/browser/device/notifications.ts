import { resolve } from '$app/paths';
import type { NoticePermission, Notifications } from '#core/ports/ports.ts';

export const notifications: Notifications = {
	permission: () => Promise.resolve(permission()),

	async ask() {
		if (permission() === 'unasked') await Notification.requestPermission();
		return permission();
	},

	async show({ title, words: body, tag, path }) {
		if (permission() !== 'granted') return;
		const root = resolve('/(app)').replace(/\/*$/, '/');
		const data = { to: root + path };
		const options = { body, tag, icon: `${root}icons/192.png`, data };
		try {
			// Chromium on Android supports only notifications of a service worker.
			const registration = await navigator.serviceWorker?.getRegistration();
			if (registration?.active) await registration.showNotification(title, options);
			else new Notification(title, options);
		} catch {
			// Permission was withdrawn meanwhile, or the platform has the API only in name: nothing
			// is shown.
		}
	}
};

function permission(): NoticePermission {
	return 'Notification' in globalThis ? permissionNames[Notification.permission] : 'absent';
}

const permissionNames: Readonly<Record<NotificationPermission, NoticePermission>> = {
	granted: 'granted',
	denied: 'refused',
	default: 'unasked'
};
