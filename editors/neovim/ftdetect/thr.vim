autocmd BufNewFile,BufRead *.thr set filetype=thr
