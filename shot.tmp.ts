import { chromium } from 'playwright-core';
import { serve } from '#scripts/serve.ts';
import { mainBuild } from '#scripts/builds.ts';
import { chromiumArguments } from '#scripts/chromium.ts';
const site = await serve({ ...mainBuild, port: 0, compressed: false });
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: chromiumArguments });
let i = 0;
for (const [w,h,dark,big] of [[844,390,false,false],[390,844,false,false],[320,640,true,false],[360,740,false,true]] as const) {
 const c = await b.newContext({ viewport:{width:w,height:h}, colorScheme: dark?'dark':'light', serviceWorkers:'block', timezoneId:'Europe/London' });
 const p = await c.newPage();
 await p.addInitScript(() => { Object.defineProperty(navigator,'wakeLock',{value:{request:async()=>Object.assign(new EventTarget(),{release:async()=>{}})}}); });
 if (big) await p.addInitScript(() => addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize='200%'));
 const shot = async (n: string) => { await p.waitForTimeout(700); await p.screenshot({ path: `/tmp/fm-${i}-${n}.png` }); };
 await p.goto(site.address + '/'); await shot('0');
 await p.goto(site.address + '/play/daily'); await p.getByRole('button',{name:'None of these'}).waitFor(); await shot('1');
 for (let k=0;k<3;k++) await p.getByRole('button',{name:'None of these'}).click();
 await p.getByRole('heading',{name:'Your health'}).waitFor(); await shot('2');
 await p.getByRole('button',{name:'None of these'}).click();
 await p.waitForTimeout(1500); await shot('3');
 i++;
 await c.close();
}
await b.close(); await site.close();
