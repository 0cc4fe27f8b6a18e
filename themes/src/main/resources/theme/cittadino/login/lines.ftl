<#-- The server says all that a password lacks in one text: a sentence, then a line for each rule. What ends the lines
     in plain text would look like one of the characters of which they speak. -->
<#function of text>
  <#return text?split("\n")?map(line -> line?trim)?filter(line -> line?has_content)>
</#function>

<#function sentence text>
  <#return (of(text)?first)!"">
</#function>

<#macro rules text>
  <#local found = of(text)>
  <#if found?size gt 1>
    <ul><#list found[1..] as rule><li>${rule?ends_with(";")?then(rule?remove_ending(";"), rule?remove_ending("."))}</li></#list></ul>
  </#if>
</#macro>
