// Preloaded into a server: prints all the time, by every means, as a careless library would.
setInterval(() => {
  console.log('noise by log');
  console.info('noise by info');
  console.dir('noise by dir');
  console.table([{ noise: 'noise by table' }]);
  console.error('noise by error');
  process.stdout.write('noise by write\n');
}, 2);
