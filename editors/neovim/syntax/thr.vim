" Syntax of threshold documents. Where a word of the language is used as a name, what the server says of it counts.
if exists('b:current_syntax')
  finish
endif

syntax case match
setlocal iskeyword=@,48-57,_,-

syntax keyword thrDeclaration action alert allow always area assessment at authority band caveat closed
syntax keyword thrDeclaration columns consent consider consult contact define document domain duty edition
syntax keyword thrDeclaration email event example fact form grades grid include inform ladder languages law
syntax keyword thrDeclaration lead level may must offer open outcome outcomes partner pathway phone post
syntax keyword thrDeclaration replace response role row rows score standard step strengths subject synonyms
syntax keyword thrDeclaration template to triage unit use usually vocabulary web withdraw words working
syntax keyword thrCondition above all and any applies count despite ever exactly except help in is known last
syntax keyword thrCondition least met most needs none not of or otherwise then total unknown unless when
syntax keyword thrType age date decimal events number one percent whole
syntax keyword thrUnit day days hour hours minute minutes month months term terms week weeks year years
syntax keyword thrConstant considered fri helpful higher lower mon no possible required same sat sought sun
syntax keyword thrConstant thu tue wed yes
syntax keyword thrClause about advice after also as asks bank because before by dated delay effective every
syntax keyword thrClause extends for from holidays immediately mean more note on over points protected refer
syntax keyword thrClause review supersedes until version was within without worse

syntax match thrBullet /\v(^|\{)\s*[-+]\s+[a-z][a-z0-9-]*/ contains=thrMark
syntax match thrMark /[-+]/ contained
syntax match thrNumber /\v<\d+(\.\d+)?\%?/
syntax match thrNumber /\v<\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2})?)?>/
syntax match thrNumber /\v<\d{1,2}:\d{2}>/
syntax match thrCode /\v<THR\d{4}>/
syntax match thrOperator /\v\=\>|\<?\.\.\<?|[<>]\=?/
syntax region thrText start=/"/ skip=/\\["\\]/ end=/"/ oneline
syntax match thrComment /#.*$/

highlight default link thrDeclaration Statement
highlight default link thrCondition Conditional
highlight default link thrType Type
highlight default link thrUnit Type
highlight default link thrConstant Constant
highlight default link thrClause Keyword
highlight default link thrBullet Function
highlight default link thrMark Operator
highlight default link thrNumber Number
highlight default link thrCode Constant
highlight default link thrOperator Operator
highlight default link thrText String
highlight default link thrComment Comment

let b:current_syntax = 'thr'
