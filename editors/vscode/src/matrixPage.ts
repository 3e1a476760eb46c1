/** The page of the preview. Nothing is loaded but its own script and style, and nothing that a file says is in it. */
export function matrixPage(source: string, script: string, style: string, nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Matrix</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
<h1 class="unseen">The published matrix</h1>
<p id="problem" role="alert"></p>
<div id="matrix"></div>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
