-- What Neovim gets from the server for the open file: written as JSON to the file named by CABLE_RESULT_FILE.
local function clients()
  return vim.lsp.buf_get_clients and vim.lsp.buf_get_clients(0) or vim.lsp.get_clients({ bufnr = 0 })
end

local function ask(method, position)
  local params = { textDocument = vim.lsp.util.make_text_document_params(), position = position }
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do
    return answer.result
  end
end

local function namesIn(symbols)
  local names = {}
  for _, symbol in ipairs(symbols or {}) do
    table.insert(names, symbol.name)
    vim.list_extend(names, namesIn(symbol.children))
  end
  return names
end

local found = { codes = {}, names = {}, hover = '', fixes = {} }
vim.wait(20000, function()
  local _, client = next(clients())
  return client ~= nil and client.initialized
end, 50)
vim.wait(20000, function()
  return #vim.diagnostic.get(0) > 0
end, 50)
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  table.insert(found.codes, diagnostic.code or diagnostic.user_data.lsp.code)
end
found.names = namesIn(ask('textDocument/documentSymbol'))
local line = tonumber(vim.env.CABLE_HOVER_LINE)
local hover = ask('textDocument/hover', { line = line, character = 4 })
found.hover = hover and hover.contents.value or ''
local params = {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = { start = { line = 0, character = 0 }, ['end'] = { line = 40, character = 0 } },
  context = { diagnostics = {} },
}
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 20000) or {}) do
  for _, action in ipairs(answer.result or {}) do
    table.insert(found.fixes, action.title)
  end
end
vim.fn.writefile({ vim.fn.json_encode(found) }, vim.env.CABLE_RESULT_FILE)
vim.cmd('qall!')
