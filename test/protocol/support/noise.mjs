// Preloaded into a server: prints all the time, by every means, as a careless library would.
import { setInterval } from 'node:timers';

// Whatever has been printed before: the console keeps the stream that it has found first.
void console._stdout;

setInterval(() => {
  console.log('noise by log');
  console.info('noise by info');
  console.dir('noise by dir');
  console.table([{ noise: 'noise by table' }]);
  console.error('noise by error');
  process.stdout.write('noise by write\n');
}, 2);
