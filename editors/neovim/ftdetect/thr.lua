if vim.filetype then
  vim.filetype.add({ extension = { thr = 'thr' } })
else
  vim.cmd([[autocmd BufNewFile,BufRead *.thr setfiletype thr]])
end
