/** Notifications of the platform. No server pushes them: the app has to be open. */
export interface Notifications {
	permission(): Promise<NoticePermission>;
	/** Asks the person for permission and answers the decision. Call it inside a tap. */
	ask(): Promise<NoticePermission>;
	/**
	 * Shows a notice in place of an earlier one with the same `about`. Does nothing where notices
	 * are not allowed.
	 */
	show(notice: Notice): Promise<void>;
}

export interface Notice {
	readonly title: string;
	readonly words: string;
	readonly tag: string;
	/** The path in the app that a tap opens: `play/desk`. */
	readonly path: string;
}

export type NoticePermission = 'granted' | 'refused' | 'unasked' | 'absent';
