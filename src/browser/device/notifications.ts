import { resolve } from '$app/paths';
import type { NoticeLeave, Notifications } from '#core/ports/ports.ts';

export const notifications: Notifications = {
	leave: () => Promise.resolve(permission()),

	async ask() {
		if (permission() === 'unasked') await Notification.requestPermission();
		return permission();
	},

	async show({ title, words: body, about, to }) {
		if (permission() !== 'granted') return;
		const root = resolve('/(app)').replace(/\/*$/, '/');
		const data = { to: root + to };
		const options = { body, tag: about, icon: `${root}icons/192.png`, data };
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

function permission(): NoticeLeave {
	return 'Notification' in globalThis ? permissionNames[Notification.permission] : 'absent';
}

const permissionNames: Readonly<Record<NotificationPermission, NoticeLeave>> = {
	granted: 'granted',
	denied: 'refused',
	default: 'unasked'
};
