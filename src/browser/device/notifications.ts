import { resolve } from '$app/paths';
import type { NoticeLeave, Notifications } from '#core/ports/ports.ts';

export const notifications: Notifications = {
	leave: () => Promise.resolve(leave()),

	async ask() {
		if (leave() === 'unasked') await Notification.requestPermission();
		return leave();
	},

	async show({ title, words: body, about, to }) {
		if (leave() !== 'granted') return;
		const root = resolve('/(app)').replace(/\/*$/, '/');
		const data = { to: root + to };
		const options = { body, tag: about, icon: `${root}icons/192.png`, data };
		try {
			// Chromium on Android knows notices of a worker only.
			const registration = await navigator.serviceWorker?.getRegistration();
			if (registration?.active) await registration.showNotification(title, options);
			else new Notification(title, options);
		} catch {
			// Taken back meanwhile, or a platform that knows the name and no more: it is not shown.
		}
	}
};

function leave(): NoticeLeave {
	return 'Notification' in globalThis ? words[Notification.permission] : 'absent';
}

const words: Readonly<Record<NotificationPermission, NoticeLeave>> = {
	granted: 'granted',
	denied: 'refused',
	default: 'unasked'
};
