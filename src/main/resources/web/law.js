// Draws the figures of a table as bars above it, once they come into view; the table stays the full account.
(() => {
  'use strict';
  const COLOURS = ['#14663a', '#7a8794'];
  const LINE = 30;
  let library;

  function load() {
    library ??= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = '/assets/echarts.common.min.js';
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
    return library;
  }

  function number(cell) {
    return Number(cell.textContent);
  }

  // columns of numbers become series; a share, which is no number, is left to the table
  function read(table) {
    const rows = [...table.tBodies].flatMap(body => [...body.rows]);
    const heads = [...table.tHead.rows[0].cells];
    const columns = heads.map((head, at) => at).filter(at => at > 0 && rows.every(row => !Number.isNaN(number(row.cells[at]))));
    return {
      names: rows.map(row => row.cells[0].textContent),
      series: columns.map(at => ({ name: heads[at].textContent, values: rows.map(row => number(row.cells[at])) })),
    };
  }

  // where there is one column, its first row is what has rules
  function paint(values) {
    return values.map((value, at) => ({ value, itemStyle: { color: COLOURS[Math.min(at, 1)] } }));
  }

  function draw(box) {
    const { names, series } = read(document.getElementById(box.dataset.bars));
    const labels = Math.min(box.clientWidth * 0.45, 320);
    const chart = echarts.init(box);
    chart.setOption({
      animation: false,
      color: COLOURS,
      grid: { left: labels + 10, right: 20, top: 40, bottom: 30 },
      legend: series.length > 1 ? { top: 0 } : undefined,
      tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', inverse: true, data: names, axisLabel: { width: labels, overflow: 'truncate', interval: 0, color: '#16202a' } },
      series: series.map(one => ({ name: one.name, type: 'bar', stack: 'all', data: series.length > 1 ? one.values : paint(one.values), itemStyle: { borderColor: '#fff', borderWidth: 1 } })),
    });
    addEventListener('resize', () => chart.resize());
  }

  for (const box of document.querySelectorAll('[data-bars]')) {
    box.hidden = false;
    // from the start as high as it will be: what is drawn late must not push away what somebody has the focus on
    const lines = [...document.getElementById(box.dataset.bars).tBodies].reduce((sum, body) => sum + body.rows.length, 0);
    box.style.height = `${lines * LINE + 80}px`;
    const seen = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) {
        seen.disconnect();
        load().then(() => draw(box), () => { box.hidden = true; });
      }
    }, { rootMargin: '200px' });
    seen.observe(box);
  }
})();
