/** The page's only style sheet; it names no font, image or file from elsewhere. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --soft: #59636e; --link: #0969da;
  --success: #1a7f37; --failure: #cf222e; --cancelled: #9a6700; --skipped: #59636e; --notice: #0969da; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --panel: #151b23; --line: #3d444d; --text: #f0f6fc; --soft: #9198a1;
  --link: #4493f8; --success: #3fb950; --failure: #f85149; --cancelled: #d29922; --skipped: #9198a1; --notice: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px 64px; max-width: 1080px; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
h1 { margin: 0; font-size: 24px; } h2 { margin: 32px 0 12px; font-size: 18px; }
h1, h2, h3, h4, h5, h6, p, li, small { overflow-wrap: anywhere; } td { overflow-wrap: break-word; }
.facts { margin: 4px 0 0; color: var(--soft); }
.verdict { font-weight: 600; white-space: nowrap; }
.success { color: var(--success); } .failure, .error { color: var(--failure); } .cancelled, .warning { color: var(--cancelled); }
.skipped { color: var(--skipped); } .notice { color: var(--notice); }
.graph { display: flex; gap: 28px; padding: 16px; overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.level { display: flex; flex: 0 1 300px; flex-direction: column; gap: 12px; min-width: 200px; }
.job { display: block; padding: 10px 12px; background: var(--page); border: 1px solid var(--line); border-radius: 6px; color: inherit; }
.job .name { font-weight: 600; } .job small { display: block; color: var(--soft); }
.panel { margin: 0 0 16px; border: 1px solid var(--line); border-radius: 6px; }
.panel > h3 { margin: 0; padding: 8px 16px; background: var(--panel); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; font-size: 14px; }
.body { padding: 16px; } .body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
.body .level-1 { font-size: 22px; } .body .level-2 { font-size: 18px; } .body .level-3 { font-size: 16px; }
.body .level-1, .body .level-2 { padding-bottom: 4px; border-bottom: 1px solid var(--line); }
.body h4, .body h5, .body h6 { margin: 20px 0 10px; font-size: 14px; line-height: 1.25; }
p, ul, ol, pre, blockquote, details, .scroll { margin: 0 0 14px; } ul, ol { padding-left: 2em; } li > ul, li > ol { margin: 0; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; }
th, td { padding: 5px 12px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--panel); font-weight: 600; } .right { text-align: right; font-variant-numeric: tabular-nums; } .center { text-align: center; }
code { padding: 2px 5px; background: var(--panel); border-radius: 5px; font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { padding: 12px 16px; overflow-x: auto; background: var(--panel); border-radius: 6px; } pre code { padding: 0; background: none; }
hr { height: 2px; margin: 20px 0; background: var(--line); border: 0; } summary { cursor: pointer; font-weight: 600; }
details > summary + * { margin-top: 10px; }
blockquote { padding: 0 14px; border-left: 4px solid var(--line); color: var(--soft); }
.alert { padding: 6px 14px; color: inherit; } .alert p:last-child { margin: 0; } .alert-title { margin: 0 0 4px; font-weight: 600; }
.alert-note { border-color: var(--notice); } .alert-tip { border-color: var(--success); } .alert-important { border-color: var(--notice); }
.alert-warning { border-color: var(--cancelled); } .alert-caution { border-color: var(--failure); }
.list { margin: 0; padding: 0; list-style: none; } .list > li { padding: 8px 16px; border-top: 1px solid var(--line); } .list > li:first-child { border-top: 0; }
.list .message { white-space: pre-wrap; } .address, .where { color: var(--soft); } td.path { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
`;
