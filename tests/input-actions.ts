/** Input as both WebDriver protocols write it (https://w3c.github.io/webdriver/#actions). */
export function clickAt(x: number, y: number): readonly object[] {
	const [at, button] = [{ x: Math.round(x), y: Math.round(y), origin: 'viewport' }, { button: 0 }];
	return [
		{
			type: 'pointer',
			id: 'finger',
			parameters: { pointerType: 'mouse' },
			actions: [
				{ type: 'pointerMove', ...at },
				{ type: 'pointerDown', ...button },
				{ type: 'pointerUp', ...button }
			]
		}
	];
}

const codes = { Escape: '\uE00C' };

export function press(key: keyof typeof codes): readonly object[] {
	const value = codes[key];
	return [
		{
			type: 'key',
			id: 'keyboard',
			actions: [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value }
			]
		}
	];
}
