/** Why no notification can be shown. */
export const permissionWords = {
	absent: 'This browser shows no notifications. The calendar file works without them.',
	refused:
		'Notifications are off for this site. If you want them, allow them in the settings of your browser; everything else works without.'
} as const;
