-- nvim --headless -u NONE --cmd 'set rtp^=editors/neovim' -c 'luafile neovim.lua', with THR (a command, parts separated by tabs) and FOLDER in
-- the environment: what somebody does in Neovim. Ends with 1 and the reason when something is not as it should be.
local patience = 90000

local function check(is_so, what)
  if not is_so then
    error(what, 2)
  end
end

local function eventually(what, is_so)
  check(vim.wait(patience, is_so, 20), what)
end

local function scenario()
  vim.cmd('filetype plugin on')
  vim.cmd('syntax on')
  require('thr').setup({ cmd = vim.split(vim.env.THR .. '\tlsp', '\t') })
  vim.cmd('edit ' .. vim.env.FOLDER .. '/coventry.thr')
  check(vim.bo.filetype == 'thr', 'the filetype is ' .. vim.bo.filetype)
  check(vim.bo.commentstring == '# %s', 'comments are not those of the language')
  local buffer = vim.api.nvim_get_current_buf()
  local clients = function()
    return vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = buffer }) or vim.tbl_values(vim.lsp.buf_get_clients(buffer))
  end
  eventually('no server serves the buffer', function() return #clients() == 1 and clients()[1].initialized end)
  eventually('nothing was found in the file', function() return #vim.diagnostic.get(buffer) > 0 end)

  -- Colours by the syntax file: a keyword, a name, a text.
  local function colour(line, column)
    return vim.fn.synIDattr(vim.fn.synID(line, column, 1), 'name')
  end
  local at = vim.fn.search('^    - slow-milestones', 'w')
  check(at > 0, 'the line is not there')
  check(colour(at, 8) == 'thrBullet', 'a bullet is coloured as ' .. colour(at, 8))
  check(colour(at, 40) == 'thrText', 'a text is coloured as ' .. colour(at, 40))

  -- A contradiction is typed.
  vim.api.nvim_win_set_cursor(0, { at, 0 })
  vim.cmd('normal! O- typed-bullet "Typed in the editor" when attendance in 50%..90%')
  eventually('no contradiction was told', function()
    for _, finding in ipairs(vim.diagnostic.get(buffer)) do
      if finding.code == 'THR2003' and finding.lnum == at - 1 and finding.message:find("'typed-bullet'", 1, true) then
        return true
      end
    end
    return false
  end)

  local function ask(method, params)
    local answers, problem = vim.lsp.buf_request_sync(buffer, method, params, patience)
    check(answers, method .. ': ' .. tostring(problem))
    for _, answer in pairs(answers) do
      check(not answer.error, method .. ': ' .. vim.inspect(answer.error))
      return answer.result
    end
    error(method .. ' was not answered')
  end

  -- Hover.
  local line = vim.api.nvim_buf_get_lines(buffer, at - 1, at, true)[1]
  vim.api.nvim_win_set_cursor(0, { at, (line:find('attendance', 1, true)) })
  local page = ask('textDocument/hover', vim.lsp.util.make_position_params(0, 'utf-16')).contents.value
  check(page:find('**fact** `attendance`', 1, true), 'the hover says ' .. page)

  -- Format: the line is set like its neighbours.
  check(not line:find('^    %- typed%-bullet %s+"'), 'the line is set already')
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ timeout_ms = patience })
  else
    vim.lsp.buf.formatting_sync(nil, patience)
  end
  line = vim.api.nvim_buf_get_lines(buffer, at - 1, at, true)[1]
  check(line:find('^    %- typed%-bullet %s+"'), 'the line is not set: ' .. line)

  -- Rename: the fact, in its declaration and in every condition.
  local function count(name)
    local _, number = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n'):gsub('%f[%w%-]' .. name .. '%f[^%w%-]', '')
    return number
  end
  vim.fn.search([[^    - typed-bullet]], 'w')
  vim.fn.search([[typed-bullet]], 'c')
  local before = count('typed%-bullet')
  check(before >= 1, 'the bullet is not there')
  vim.lsp.buf.rename('renamed-bullet')
  eventually('nothing was renamed', function() return count('renamed%-bullet') == before and count('typed%-bullet') == 0 end)

  -- A file of another server: the same folder is served by the same one.
  vim.cmd('write')
  vim.cmd('edit ' .. vim.env.FOLDER .. '/england.thr')
  eventually('another server was started', function() return #vim.tbl_values(vim.lsp.get_clients and vim.lsp.get_clients() or vim.lsp.get_active_clients()) == 1 end)
end

local ok, problem = xpcall(scenario, debug.traceback)
io.stdout:write(ok and 'done\n' or tostring(problem) .. '\n')
vim.cmd(ok and 'qall!' or 'cquit 1')
